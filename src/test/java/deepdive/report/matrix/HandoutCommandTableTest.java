package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutCommandTableTest {

    @TempDir
    Path folder;

    @Test
    void are_the_89_of_the_course() {
        HandoutCommandTable commands = HandoutCommandTable.read(HandoutCommandTable.TABLE);
        assertThat(commands.all()).hasSize(89);
        assertThat(commands.all().get(0))
                .isEqualTo(new HandoutCommand("ciclo/exercicio/01", "1", "host", "docker images"));
        assertThat(commands.has("rede/publicar/09")).isTrue();
        assertThat(commands.has("rede/publicar/10")).isFalse();
        assertThat(commands.all().stream().map(HandoutCommand::exercise).distinct())
                .hasSize(9);
    }

    @Test
    void are_none_where_there_is_no_table() {
        assertThat(HandoutCommandTable.read(folder.resolve("none.tsv"))).isEqualTo(HandoutCommandTable.none());
    }

    @Test
    void keep_tabs_in_the_command_and_pass_over_lines_that_are_too_short() throws IOException {
        Path table = Files.writeString(folder.resolve("t.tsv"), "id\tt\tw\tc\na/b/1\t\thost\techo\t1\na/b/2\tx\n\n");
        assertThat(HandoutCommandTable.read(table).all())
                .containsExactly(new HandoutCommand("a/b/1", "", "host", "echo\t1"));
    }
}
