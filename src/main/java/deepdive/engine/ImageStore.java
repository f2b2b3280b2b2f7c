package deepdive.engine;

/** Where a daemon keeps images: the choice changes what {@code docker save} writes and what an image's id means. */
public enum ImageStore {
    /** A storage driver of the daemon's own, such as overlay2: the default on fresh data-roots up to 28. */
    GRAPHDRIVER("graphdriver"),
    /** containerd's content store and snapshots: opt-in since 24, the default on fresh data-roots since 29. */
    CONTAINERD("containerd");

    private final String label;

    ImageStore(String label) {
        this.label = label;
    }

    /** The word that tags and reports use, as in {@code @store-containerd}. */
    public String label() {
        return label;
    }
}
