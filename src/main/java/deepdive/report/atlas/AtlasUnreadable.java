package deepdive.report.atlas;

import java.nio.file.Path;

/** The atlas cannot be read. The message is for people. */
public final class AtlasUnreadable extends RuntimeException {

    AtlasUnreadable(Path file, String why) {
        super("The atlas " + file + " cannot be read: " + why + ". Next: git checkout " + file);
    }
}
