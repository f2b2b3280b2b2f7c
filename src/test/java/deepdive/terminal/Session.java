package deepdive.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A terminal whose far side is the test: what is typed is kept, and the test says what the shell answers. */
public final class Session {

    /** What the daemon would show when something goes wrong. */
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
    public static Session atPrompt() {
        Session session = new Session();
        session.shows(PROMPT);
        return session;
    }

    /** A session at the prompt of a stock shell in a container. */
    public static Session inUnmarkedShell() {
        Session session = atPrompt();
        session.types("docker run -it debian", echo("docker run -it debian") + C + UNMARKED);
        return session;
    }

    /** OSC 133: a command has ended with a status. */
    static String ended(int status) {
        return MARK + "D;" + status + ST;
    }

    /** What bash sends back of a line once Enter is pressed. */
    static String echo(String line) {
        return line + "\r\n\u001b[?2004l\r";
    }

    /** All that a marked bash sends for a command, from the echo to the next prompt. */
    static String ran(String line, String output, int status) {
        return echo(line) + C + output + ended(status) + PROMPT;
    }

    /** The near side. */
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

    /** Types a line, and the shell answers with this. */
    TypedLine types(String line, String answer) {
        TypedLine typed = terminal.type(line);
        shows(answer);
        return typed;
    }

    /** Types a line, and a marked bash runs it. */
    public TypedLine runs(String line, String output, int status) {
        return types(line, ran(line, output, status));
    }
}
