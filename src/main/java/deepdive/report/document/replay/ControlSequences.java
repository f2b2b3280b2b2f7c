package deepdive.report.document.replay;

import java.util.regex.Pattern;

/**
 * The sequences by which a program controls a terminal (ECMA-48 and xterm's extensions). The package that types into
 * terminals has a pattern of its own, because neither it nor the report may import the other; JLine's
 * {@code AttributedString.stripAnsi} leaves keypad modes and character sets in the text.
 */
final class ControlSequences {

    private static final Pattern ANY = Pattern.compile(
            "\u001B\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)?" // OSC: window titles, prompt marks
                    + "|\u001B\\[[0-?]*[ -/]*[@-~]" // CSI: colours, cursor
                    + "|\u001B[()*+#%][0-9A-Za-z]" // character sets
                    + "|\u001B[=>78cDEHMNOZ]");

    /** Sequences that put the cursor at a place, set a scroll region, or open the alternate screen. */
    private static final Pattern POSITIONING = Pattern.compile("\u001B\\[[0-9;]*[Hfdr]|\u001B\\[\\?(?:47|1049)h");

    private ControlSequences() {}

    /** The text without control sequences. */
    static String removedFrom(CharSequence text) {
        return ANY.matcher(text).replaceAll("");
    }

    /** True if a program uses the whole screen: the text alone does not tell the size then. */
    static boolean useWholeScreen(CharSequence text) {
        return POSITIONING.matcher(text).find();
    }
}
