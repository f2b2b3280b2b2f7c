package deepdive.observe.image;

/** The layout of an archive from {@code docker save}. It depends on the engine and on its image store. */
public enum ImageLayout {
    /** Up to 24.x: {@code <id>/layer.tar}, {@code <id>/json}, {@code <config>.json}. */
    LEGACY,
    /** From 25.0 on: OCI blobs by digest, uncompressed layers, {@code repositories}. */
    OCI,
    /**
     * From the containerd image store: OCI blobs by digest, layers as they were pulled, mostly compressed with gzip.
     */
    OCI_CONTAINERD
}
