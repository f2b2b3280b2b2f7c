package deepdive.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Removes the OSC 133 prompt marks from the bytes that a terminal receives: {@code ESC ] 133 ; <mark> ST}, where ST is
 * {@code ESC \} or BEL. FinalTerm introduced this convention, and current terminals follow it
 * (gitlab.freedesktop.org/Per_Bothner/specifications, "semantic prompts").
 */
final class PromptMarks {

    private static final String BEGIN = "\u001b]133;";
    private static final String STRING_TERMINATOR = "\u001b\\";
    private static final char BELL = '\u0007';
    private static final char ESCAPE = '\u001b';
    /** A mark is a letter and a few digits. A longer text is no mark, so it must not be held back. */
    private static final int LONGEST = 64;

    private String pending = "";

    /** A part of the received text. */
    sealed interface Token {}

    /** A text for the screen. */
    record ShownText(String text) implements Token {}

    /** A prompt begins. */
    record PromptBegins() implements Token {}

    /** The prompt has ended: the shell waits for typing. */
    record PromptEnds() implements Token {}

    /** A command's output begins; the columns at which the shell broke the typed line are empty if the shell did not tell. */
    record OutputBegins(OptionalInt columns) implements Token {}

    /** A command has ended; the status is empty if the shell did not give one. */
    record CommandEnded(OptionalInt status) implements Token {}

    /**
     * Splits a piece of text into its parts, in their order. If the piece ends inside a mark, the mark is held back
     * until the next piece.
     */
    List<Token> split(String piece) {
        String text = pending + piece;
        List<Token> parts = new ArrayList<>();
        int from = 0;
        int begin = next(text, from);
        while (begin < text.length()) {
            int end = end(text, begin);
            if (end == text.length()) {
                break;
            }
            int after = afterTerminator(text, end);
            if (after > end) {
                addText(parts, text, from, begin);
                addMark(parts, text.substring(begin + BEGIN.length(), end));
                from = after;
            }
            begin = next(text, Math.max(after, begin + BEGIN.length()));
        }
        addText(parts, text, from, begin);
        pending = text.substring(begin);
        return parts;
    }

    /** The place where the next mark begins, even if the mark is cut off; the end of the text if there is no mark. */
    private static int next(String text, int from) {
        int begin = text.indexOf(BEGIN, from);
        return begin < 0 ? beginningCutOff(text, from) : begin;
    }

    /**
     * The place where the mark stops, with or without a terminator; the end of the text if the mark is not complete
     * yet.
     */
    private static int end(String text, int begin) {
        int at = Math.min(text.length(), begin + BEGIN.length());
        while (at < text.length() && at - begin < LONGEST && text.charAt(at) != BELL && text.charAt(at) != ESCAPE) {
            at++;
        }
        boolean half = at == text.length() - 1 && text.charAt(at) == ESCAPE;
        return half ? text.length() : at;
    }

    /** The place behind a terminator; the same place if there is no terminator, because then there is no mark. */
    private static int afterTerminator(String text, int at) {
        if (text.charAt(at) == BELL) {
            return at + 1;
        }
        return text.startsWith(STRING_TERMINATOR, at) ? at + STRING_TERMINATOR.length() : at;
    }

    private static int beginningCutOff(String text, int from) {
        for (int start = Math.max(from, text.length() - BEGIN.length() + 1); start < text.length(); start++) {
            if (BEGIN.startsWith(text.substring(start))) {
                return start;
            }
        }
        return text.length();
    }

    private static void addText(List<Token> parts, String text, int from, int to) {
        if (to > from) {
            parts.add(new ShownText(text.substring(from, to)));
        }
    }

    private static void addMark(List<Token> parts, String body) {
        switch (body.isEmpty() ? ' ' : body.charAt(0)) {
            case 'A' -> parts.add(new PromptBegins());
            case 'B' -> parts.add(new PromptEnds());
            case 'C' -> parts.add(new OutputBegins(number(body.replaceFirst("^C;columns=", ""))));
            case 'D' -> parts.add(new CommandEnded(status(body)));
            default -> {
                // Terminals do not show unknown marks, either.
            }
        }
    }

    private static OptionalInt status(String body) {
        String digits = body.replaceFirst("^D;?", "").replaceFirst(";.*$", "");
        return number(digits);
    }

    private static OptionalInt number(String digits) {
        return digits.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
