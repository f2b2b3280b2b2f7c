package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The bytes of a character may come in different frames, and a program may print bytes that are no characters. */
class EncodingTest {

    private final ScriptedShell session = ScriptedShell.atPrompt();
    private final Terminal terminal = session.terminal();

    @Test
    void characters_split_over_frames_are_whole() {
        TypedLine line = terminal.type("cat");
        byte[] bytes = ScriptedShell.ran("cat", "contêiner — 漢字 🐳\r\n", 0).getBytes(StandardCharsets.UTF_8);
        for (byte one : bytes) {
            terminal.receive(new byte[] {one});
        }

        assertThat(line.output()).isEqualTo("contêiner — 漢字 🐳\n");
        assertThat(terminal.screen()).contains("contêiner — 漢字 🐳");
        assertThat(terminal.recording().asciicast()).contains("🐳").doesNotContain("\ufffd");
    }

    @Test
    void bytes_that_are_no_characters_are_shown_as_such_and_hold_nothing_up() {
        TypedLine line = terminal.type("head -c 4 /dev/urandom");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes((ScriptedShell.echo("head -c 4 /dev/urandom") + ScriptedShell.C + "a")
                .getBytes(StandardCharsets.UTF_8));
        answer.writeBytes(new byte[] {(byte) 0xff, (byte) 0xc3, 'b', (byte) 0xf0, (byte) 0x9f});
        answer.writeBytes((ScriptedShell.ended(0) + ScriptedShell.PROMPT).getBytes(StandardCharsets.UTF_8));
        terminal.receive(answer.toByteArray());

        assertThat(line.hasEnded()).isTrue();
        assertThat(line.status()).hasValue(0);
        assertThat(line.output()).startsWith("a\ufffd").contains("b");
    }

    @Test
    void a_character_that_never_becomes_whole_does_not_keep_the_mark_behind_it() {
        TypedLine line = session.types("x", ScriptedShell.echo("x") + ScriptedShell.C);
        terminal.receive(new byte[] {(byte) 0xe6, (byte) 0xbc});
        session.shows(ScriptedShell.ended(1) + ScriptedShell.PROMPT);

        assertThat(line.status()).hasValue(1);
        assertThat(line.hasEnded()).isTrue();
    }
}
