package deepdive.host.existing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellLineTest {

    @Test
    void words_are_split_at_blanks_and_lose_their_quotes() {
        assertThat(ShellLine.commands("docker  run --name='a b' \"x y\"z"))
                .containsExactly(List.of("docker", "run", "--name=a b", "x yz"));
    }

    @Test
    void what_a_container_is_to_run_is_one_word() {
        assertThat(ShellLine.commands(
                        "docker run debian /bin/bash -c \"while true; do echo baleia: \\$(id); sleep 1; done\""))
                .containsExactly(List.of(
                        "docker",
                        "run",
                        "debian",
                        "/bin/bash",
                        "-c",
                        "while true; do echo baleia: $(id); sleep 1; done"));
    }

    @Test
    void commands_in_substitutions_are_commands() {
        assertThat(ShellLine.commands("docker rm $(docker ps --all --quiet) \"$(docker stop x)\" `docker kill y`"))
                .contains(List.of("docker", "ps", "--all", "--quiet"))
                .contains(List.of("docker", "stop", "x"))
                .contains(List.of("docker", "kill", "y"))
                .anySatisfy(words -> assertThat(words).startsWith("docker", "rm", "$(docker ps --all --quiet)"));
    }

    @Test
    void lists_pipes_and_groups_are_commands_each() {
        assertThat(ShellLine.commands("a 1; b && c | d || (e 2) & f"))
                .containsExactly(
                        List.of("a", "1"), List.of("b"), List.of("c"), List.of("d"), List.of("e", "2"), List.of("f"));
    }

    @Test
    void redirections_are_no_words() {
        assertThat(ShellLine.commands("docker save nginx > nginx.tar"))
                .containsExactly(List.of("docker", "save", "nginx"));
        assertThat(ShellLine.commands("jq <m.json .a")).containsExactly(List.of("jq", ".a"));
    }

    @Test
    void what_stands_before_a_command_does_not_hide_it() {
        assertThat(ShellLine.commands("while true; do A=b docker rm x; done")).contains(List.of("docker", "rm", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", ";;", "echo 'open", "echo \"open", "echo $(open", "echo `open", "\\", "a > ", "$("})
    void lines_that_a_shell_would_not_take_end_all_the_same(String line) {
        assertThat(ShellLine.commands(line)).isNotNull();
    }
}
