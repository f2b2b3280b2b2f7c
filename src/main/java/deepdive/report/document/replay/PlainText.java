package deepdive.report.document.replay;

import java.util.regex.Pattern;

/** Makes a terminal's output readable: removes colours, cursor movements and invisible characters. */
public final class PlainText {

    /**
     * Characters that reorder the text around them. With them, a page could show another command than the typed one.
     */
    private static final Pattern BIDIRECTIONAL = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE = 0x7F;

    private PlainText() {}

    /** The text without control sequences; remaining control characters and broken UTF-8 are made visible. */
    public static String of(String shown) {
        String text = ControlSequences.removedFrom(shown).replace("\r\n", "\n");
        text = BIDIRECTIONAL.matcher(text).replaceAll("\uFFFD");
        StringBuilder plain = new StringBuilder(text.length());
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                plain.append(c);
                lineStart = c == '\n' ? plain.length() : lineStart;
            } else if (c == '\r') {
                // A progress bar writes its line again; a carriage return at the end of the text changes nothing.
                plain.setLength(i + 1 < text.length() ? lineStart : plain.length());
            } else if (c == '\b') {
                plain.setLength(Math.max(lineStart, plain.length() - 1));
            } else {
                i += append(plain, text, i);
            }
        }
        return plain.toString();
    }

    private static int append(StringBuilder plain, String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            plain.append((char) (CONTROL_PICTURES + c));
        } else if (c == DELETE) {
            plain.append('\u2421');
        } else if (Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            plain.append(c).append(text.charAt(at + 1));
            return 1;
        } else {
            plain.append(Character.isSurrogate(c) ? '\uFFFD' : c);
        }
        return 0;
    }
}
