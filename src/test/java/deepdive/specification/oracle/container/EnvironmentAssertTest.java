package deepdive.specification.oracle.container;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.container.Environment;
import org.junit.jupiter.api.Test;

class EnvironmentAssertTest {

    private static final String OWN = "HOME=/root\n";
    private static final String LINKED = OWN + "CONTEINER1_NAME=/conteiner2/conteiner1\n";

    @Test
    void should_pass_where_screen_and_kernel_have_the_variable() {
        environment(LINKED, LINKED).has("CONTEINER1_NAME=/conteiner2/conteiner1");
    }

    @Test
    void should_fail_where_the_variable_lacks_or_has_another_value() {
        assertThat(messageOf(() -> environment(OWN, LINKED).has("CONTEINER1_NAME=/conteiner2/conteiner1")))
                .isEqualTo("""
                        environment of the container conteiner2
                          expected:           the variable CONTEINER1_NAME=/conteiner2/conteiner1
                          seen on the screen: {HOME=/root}
                          told by the daemon: {HOME=/root, CONTEINER1_NAME=/conteiner2/conteiner1}
                          look at:            docker exec conteiner2 env""");
        assertThat(messageOf(() -> environment(LINKED, OWN).has("CONTEINER1_NAME=/conteiner2/conteiner1")))
                .contains("told by the daemon: {HOME=/root}");
        assertThat(messageOf(() -> environment(LINKED, LINKED).has("CONTEINER1_NAME=/outro")))
                .contains("expected:           the variable CONTEINER1_NAME=/outro");
    }

    @Test
    void should_pass_where_nothing_mentions_the_word() {
        environment(OWN, OWN).doesNotMention("conteiner1");
    }

    @Test
    void should_fail_where_a_name_or_a_value_mentions_the_word() {
        assertThat(messageOf(() -> environment("CONTEINER1_PORT=1\n", OWN).doesNotMention("conteiner1")))
                .contains("no variable with conteiner1 in it");
        assertThat(messageOf(() -> environment(OWN, "OUTRA=conteiner1\n").doesNotMention("conteiner1")))
                .contains("OUTRA=conteiner1");
    }

    private static EnvironmentAssert environment(String screen, String kernel) {
        return EnvironmentAssert.assertThat("conteiner2", Environment.parse(screen), Environment.parse(kernel), NOBODY);
    }
}
