package deepdive.engine;

/** A daemon's way to store images. The output of {@code docker save} and the meaning of an image's id depend on it. */
public enum ImageStore {
    /** A storage driver of the daemon, such as overlay2: the default for a new data-root up to Docker 28. */
    GRAPHDRIVER("graphdriver"),
    /**
     * containerd's content store and snapshots: available since Docker 24, the default for a new data-root since Docker
     * 29.
     */
    CONTAINERD("containerd");

    private final String label;

    ImageStore(String label) {
        this.label = label;
    }

    /** The name in tags and reports, as in {@code @store-containerd}. */
    public String label() {
        return label;
    }
}
