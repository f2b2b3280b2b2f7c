package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests the scripts of lab's verbs as text. */
class VerbsTest {

    @Test
    void shellcheck_has_nothing_to_say() throws Exception {
        assumeTrue(LabMachine.find("shellcheck") != null, "shellcheck is not installed");

        for (Path script : LabMachine.verbs()) {
            Process check = new ProcessBuilder("shellcheck", "--external-sources", script.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(check.getInputStream().readAllBytes())).isEmpty();
        }
    }

    @Test
    void each_is_short_enough_to_be_read() throws IOException {
        assertThat(LabMachine.verbs())
                .hasSizeGreaterThan(1)
                .allSatisfy(script -> assertThat(Files.readAllLines(script)).hasSizeLessThan(120));
    }
}
