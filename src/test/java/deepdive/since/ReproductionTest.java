package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproductionTest {

    @Test
    void the_command_names_both_releases_and_ignores_versions() {
        assertThat(Reproduction.command("source:28.5.2", "source:29.0.0", "Up to 24, it is (so)", "en"))
                .isEqualTo("./lab verify -Dengine=source:28.5.2,source:29.0.0 -Dversions=ignore -Dlanguage=en"
                        + " -Dcucumber.filter.name='^Up to 24, it is \\(so\\)$'");
        assertThat(Reproduction.command("20.10", "26.1", "Um", "pt")).doesNotContain("-Dlanguage");
    }

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @ValueSource(strings = {"It's a *star* [or $HOME]", "a\\b|c", "`docker ps` \"quoted\" {1}"})
    void a_shell_gives_maven_a_pattern_of_exactly_this_name(String name) throws Exception {
        String command = Reproduction.command("a", "b", name, "pt").replaceFirst("^./lab", "printf '%s\\\\n'");
        Process shell = new ProcessBuilder("sh", "-c", command).start();
        String last = new String(shell.getInputStream().readAllBytes())
                .lines()
                .reduce((earlier, later) -> later)
                .orElseThrow();

        Pattern pattern = Pattern.compile(last.replaceFirst("^-Dcucumber.filter.name=", ""));
        assertThat(pattern.matcher(name).matches()).isTrue();
        assertThat(pattern.matcher(name + "x").matches()).isFalse();
    }
}
