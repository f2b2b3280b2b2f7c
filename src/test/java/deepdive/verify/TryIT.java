package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.host.Subprocess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./lab try} in a process of its own, on a real host. */
class TryIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void each_scenario_of_a_command_has_its_result_and_no_failure_is_success() throws Exception {
        TryResult tried = run("imagem/exercicio/09", "--language", "en");

        assertThat(tried.out().lines())
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.startsWith("ok "))
                .allMatch(line -> line.matches("(ok|skipped) .*"));
        assertThat(tried.err()).isEmpty();
        assertThat(tried.exitCode()).isZero();
    }

    @Test
    void a_name_of_nothing_starts_nothing_and_ends_with_2() throws Exception {
        TryResult tried = run("no such scenario");

        assertThat(tried.out()).isEmpty();
        assertThat(tried.err())
                .startsWith("lab: No command, tag, exercise or scenario")
                .hasLineCount(1);
        assertThat(tried.exitCode()).isEqualTo(2);
    }

    private record TryResult(String out, String err, int exitCode) {}

    private TryResult run(String... arguments) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        Process process = Subprocess.prepared(Try.class, arguments)
                .redirectError(err.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        return new TryResult(out, Files.readString(err), exitCode);
    }
}
