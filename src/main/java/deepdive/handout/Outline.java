package deepdive.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * All parts of a hand-out but its prose, in their order, in the same words for both languages.
 *
 * @param lines a line for each part: its key and what is typed, pressed, looked at or drawn
 */
public record Outline(List<String> lines) {

    private static final int DIGEST_LENGTH = 12;

    public Outline {
        lines = List.copyOf(lines);
    }

    /** The outline of a hand-out. */
    public static Outline of(Handout handout) {
        NeutralCommand neutral = new NeutralCommand(handout);
        List<String> lines = new ArrayList<>();
        handout.chapters().forEach(chapter -> add(chapter.keyed(), neutral, lines));
        return new Outline(lines);
    }

    /** The first twelve hexadecimal digits of the outline's SHA-256: another digest means other parts, or other keys. */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static void add(List<Chapter.Keyed> parts, NeutralCommand neutral, List<String> lines) {
        for (Chapter.Keyed keyed : parts) {
            if (!(keyed.part() instanceof Part.Narrative)) {
                lines.add(keyed.key() + " " + told(keyed.part(), neutral));
                add(keyed.inside(), neutral, lines);
            }
        }
    }

    private static String told(Part part, NeutralCommand neutral) {
        if (part instanceof Part.Typed typed) {
            return "terminal %d %s %s %s: %s"
                    .formatted(
                            typed.terminal(),
                            typed.ids(),
                            typed.ending(),
                            typed.printsOutput(),
                            neutral.of(typed.command()));
        }
        if (part instanceof Part.Pressed pressed) {
            return "keys %d %s: %s".formatted(pressed.terminal(), pressed.ids(), pressed.key());
        }
        if (part instanceof Part.Looked watched) {
            return "watch %d %s".formatted(watched.terminal(), watched.status());
        }
        if (part instanceof Part.Only only) {
            return "only " + only.tags();
        }
        return part instanceof Part.Pictured picture
                ? "picture " + picture.kind() + " " + picture.argument()
                : "duration";
    }
}
