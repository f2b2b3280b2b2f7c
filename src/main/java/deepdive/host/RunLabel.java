package deepdive.host;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What everything bears that a student makes on an existing daemon: Docker's labels are the one mark that containers,
 * networks and volumes can all have. The value is new for each toolbox, so that two runs never touch each other's.
 *
 * @param value such as {@code existing-…}; a run's own hosts bear the same key, but no value that begins so
 */
record RunLabel(String value) {

    static final String KEY = "deepdive.run";
    /** Marks the toolbox itself, which bears no {@link #KEY}: it must outlive what it removes. */
    static final String TOOLBOX_KEY = "deepdive.toolbox";

    private static final String PREFIX = "existing-";

    static RunLabel unique() {
        return new RunLabel(PREFIX + UUID.randomUUID());
    }

    /** The label that something bears, if it was made for a student of an existing daemon. */
    static Optional<RunLabel> of(Map<String, String> labels) {
        return Optional.ofNullable(labels.get(KEY))
                .filter(value -> value.startsWith(PREFIX))
                .map(RunLabel::new);
    }

    /** As a filter takes it: {@code deepdive.run=existing-…}. */
    String filter() {
        return KEY + "=" + value;
    }

    boolean isOn(Map<String, String> labels) {
        return value.equals(labels.get(KEY));
    }
}
