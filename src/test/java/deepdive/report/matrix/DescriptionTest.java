package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.matrix.Finding.Divergence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void is_read_in_portuguese() {
        assertThat(read("""
                Apostila: `docker stop` para na hora.
                Docker: espera 10 segundos
                Desde: 25.0
                Digite: docker stop --time=1 baleia
                Fonte: https://github.com/moby/moby/pull/1"""))
                .isEqualTo(divergence(
                        "`docker stop` para na hora.",
                        "espera 10 segundos",
                        "25.0",
                        "docker stop --time=1 baleia",
                        "https://github.com/moby/moby/pull/1"));
    }

    @Test
    void is_read_in_english_in_any_order_and_case() {
        assertThat(read("SOURCE: s\ntype: t\nSince : i\nDocker:d\n  handout: h"))
                .isEqualTo(divergence("h", "d", "i", "t", "s"));
        assertThat(read("Hand-out: h").handout()).contains("h");
    }

    @Test
    void goes_on_in_lines_without_a_label() {
        assertThat(read("Docker: says\n  no: here\nand there").docker()).contains("says no: here and there");
    }

    @Test
    void has_nothing_where_a_line_is_missing_or_empty() {
        assertThat(read("Some text: first.\nFonte:\nDocker: d")).isEqualTo(divergence("", "d", "", "", ""));
        assertThat(read("")).isEqualTo(divergence("", "", "", "", ""));
    }

    private static Divergence read(String description) {
        return Description.of(RunBuilder.on("26.1")
                .diverged("1#1", description)
                .run()
                .scenarios()
                .get(0));
    }

    private static Divergence divergence(String handout, String docker, String since, String type, String source) {
        return new Divergence("1#1", "name of 1#1", some(handout), some(docker), some(since), some(type), some(source));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
