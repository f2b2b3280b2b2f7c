package deepdive.observe.image;

/** How {@code docker save} lays an archive out; it depends on the engine and on where it keeps images. */
public enum ImageLayout {
    /** Up to 24.x: {@code <id>/layer.tar}, {@code <id>/json}, {@code <config>.json}. */
    LEGACY,
    /** From 25.0 on: OCI blobs by digest, plain tar layers, {@code repositories}. */
    OCI,
    /** From the containerd image store: OCI blobs by digest, layers as they were pulled, mostly gzip. */
    OCI_CONTAINERD
}
