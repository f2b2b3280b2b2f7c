package deepdive.specification.run;

import java.nio.file.Path;

/**
 * A file with the ending {@code .feature} is not a valid feature. The message names the file and, as Gherkin does,
 * (line:column).
 */
public final class FeatureUnreadable extends RuntimeException {

    FeatureUnreadable(Path file, String why) {
        super("The feature %s cannot be read: %s".formatted(file, why));
    }
}
