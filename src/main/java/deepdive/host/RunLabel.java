package deepdive.host;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The label on everything that a run makes in a daemon that other people use too. A label is the one mark that containers,
 * networks and volumes can all have. The key is the same for all runs, and the value tells the runs apart.
 *
 * @param value a random id; for the things of a student on an existing daemon, {@code existing-} and a random id, new for
 *     each toolbox
 */
public record RunLabel(String value) {

    /** The label of the containers that this process makes for itself: hosts, the mirror, and probes of the network. */
    public static final RunLabel OF_THIS_PROCESS =
            new RunLabel(UUID.randomUUID().toString());

    /** The key of the label. */
    public static final String KEY = "deepdive.run";

    private static final String PREFIX = "existing-";

    /** A new label for the things of a student on an existing daemon. */
    public static RunLabel unique() {
        return new RunLabel(PREFIX + UUID.randomUUID());
    }

    /** The label among these labels, if they are of a thing that was made for a student on an existing daemon. */
    public static Optional<RunLabel> of(@Nullable Map<String, String> labels) {
        return Optional.ofNullable(labels)
                .flatMap(all -> Optional.ofNullable(all.get(KEY)))
                .filter(value -> value.startsWith(PREFIX))
                .map(RunLabel::new);
    }

    /** The label as the API of Docker takes it for a new container. */
    public Map<String, String> asMap() {
        return Map.of(KEY, value);
    }

    /** The label as a filter of the API takes it: {@code deepdive.run=existing-…}. */
    public String filter() {
        return KEY + "=" + value;
    }

    /** Whether a thing with these labels bears this label. Docker may give a thing without labels as null. */
    public boolean isOn(@Nullable Map<String, String> labels) {
        return labels != null && value.equals(labels.get(KEY));
    }
}
