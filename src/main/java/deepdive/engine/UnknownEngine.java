package deepdive.engine;

import java.util.Collection;

/** A user asked for an engine that the catalogue does not have. The message names those that there are. */
public final class UnknownEngine extends RuntimeException {

    UnknownEngine(String asked, Collection<String> known) {
        super(
                "There is no engine '" + asked + "'. There are: " + String.join(", ", known)
                        + ". Choose one with -Dengine=…",
                null,
                false,
                false);
    }
}
