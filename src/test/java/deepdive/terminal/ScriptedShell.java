package deepdive.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A terminal without a shell: it keeps the typed keys, and the test gives the shell's answers. */
public final class ScriptedShell {

    /** The facts about the host that a failure's message shows. */
    public static final String CIRCUMSTANCES = "docker 26.1.5, containers: /conteiner1 Up 3 seconds";

    private static final String MARK = "\u001b]133;";
    private static final String ST = "\u001b\\";

    /** OSC 133: a prompt begins. */
    static final String A = MARK + "A" + ST;

    /** OSC 133: the prompt has ended. */
    static final String B = MARK + "B" + ST;

    /** OSC 133: output begins. */
    static final String C = MARK + "C" + ST;

    /** The host's prompt, with its marks. */
    static final String PROMPT = "\u001b[?2004h" + A + "aluno@host:~$ " + B;

    /** The prompt of a container's stock shell: no marks. */
    static final String UNMARKED = "\u001b[?2004hroot@0123456789ab:/# ";

    private final List<String> keys = new ArrayList<>();
    private boolean closed;
    private final Terminal terminal = Terminal.on(
            new Pty() {
                @Override
                public void send(byte[] bytes) {
                    keys.add(new String(bytes, StandardCharsets.UTF_8));
                }

                @Override
                public void close() {
                    closed = true;
                }
            },
            () -> CIRCUMSTANCES);

    /** A session at its first prompt. */
    public static ScriptedShell atPrompt() {
        ScriptedShell session = new ScriptedShell();
        session.shows(PROMPT);
        return session;
    }

    /** A session at the prompt of a stock shell in a container. */
    public static ScriptedShell inUnmarkedShell() {
        ScriptedShell session = atPrompt();
        session.types("docker run -it debian", echo("docker run -it debian") + C + UNMARKED);
        return session;
    }

    /** OSC 133: a command has ended with a status. */
    static String ended(int status) {
        return MARK + "D;" + status + ST;
    }

    /** The echo that bash sends for a line after Enter. */
    static String echo(String line) {
        return line + "\r\n\u001b[?2004l\r";
    }

    /** The whole output of a bash with marks for a command, from the echo to the next prompt. */
    static String ran(String line, String output, int status) {
        return echo(line) + C + output + ended(status) + PROMPT;
    }

    /** The terminal under test. */
    public Terminal terminal() {
        return terminal;
    }

    List<String> keys() {
        return keys;
    }

    boolean isClosed() {
        return closed;
    }

    void shows(String text) {
        terminal.receive(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Types a line, and sends the shell's answer. */
    TypedLine types(String line, String answer) {
        TypedLine typed = terminal.type(line);
        shows(answer);
        return typed;
    }

    /** Types a line, and sends the answer of a bash with marks. */
    public TypedLine runs(String line, String output, int status) {
        return types(line, ran(line, output, status));
    }
}
