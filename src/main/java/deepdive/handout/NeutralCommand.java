package deepdive.handout;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Writes commands of a hand-out in the same words for both languages. */
final class NeutralCommand {

    private static final String PLACEHOLDER = "‹›";

    private final List<String> placeholders;

    /** Reads the placeholders of the hand-out. The longest come first, because a short one may be a part of a long one. */
    NeutralCommand(Handout handout) {
        placeholders = handout.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(block -> block.lines().stream())
                .map(LinePattern::names)
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The command with {@code ‹›} for each placeholder, because each language has placeholders of its own. */
    String of(String command) {
        String neutral = command;
        for (String placeholder : placeholders) {
            neutral = neutral.replace(placeholder, PLACEHOLDER);
        }
        return neutral;
    }
}
