package deepdive.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class NotReadyTest {

    @Test
    void a_person_reads_the_message_and_no_stack_trace() {
        StringWriter printed = new StringWriter();
        new NotReady("No Docker daemon answers.").printStackTrace(new PrintWriter(printed));

        assertThat(printed.toString().strip()).isEqualTo(NotReady.class.getName() + ": No Docker daemon answers.");
    }
}
