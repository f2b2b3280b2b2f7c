package deepdive.handout;

import java.nio.file.Path;

/** A chapter of the hand-out is not written as {@code docs/handout-format.md} says. The message names the file and the line. */
public final class HandoutUnreadable extends RuntimeException {

    HandoutUnreadable(Path file, int line, String problem) {
        super("%s, line %d: %s. See docs/handout-format.md".formatted(file, line, problem), null, false, false);
    }

    HandoutUnreadable(Path folder, String problem) {
        super(folder + ": " + problem, null, false, false);
    }
}
