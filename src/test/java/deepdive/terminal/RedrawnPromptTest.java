package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A shell draws its prompt again in the middle of a line, for example at the end of a search in the history. */
class RedrawnPromptTest {

    private final List<String> entered = new ArrayList<>();
    private final ScriptedShell session = ScriptedShell.atPrompt();

    /** What bash sends if the terminal's description has the insertion and deletion of characters, as in Debian 14. */
    @Test
    void the_rest_of_a_line_that_the_shell_leaves_on_the_screen_belongs_to_the_line() {
        session.terminal().watch(new TerminalWatcher() {
            @Override
            public void shown(String text) {}

            @Override
            public void entered(EnteredLine line) {
                entered.add(line.text());
            }
        });
        session.terminal().press("\022fir\r");
        session.shows("\r(reverse-i-search)`': \033[K\b\b\bfir': echo \033[7mfir\033[27mst\b\b\b\b\b");
        session.shows("\r\033[" + ("(reverse-i-search)`fir': ".length() - "aluno@host:~$ ".length()) + "P"
                + ScriptedShell.PROMPT + "echo fir\b\b\b\r\n" + ScriptedShell.C + "first\r\n");

        assertThat(entered).containsExactly("echo first");
    }
}
