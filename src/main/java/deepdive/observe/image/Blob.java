package deepdive.observe.image;

/**
 * A file {@code blobs/sha256/<hex>} of an image archive.
 *
 * @param name its name: what its SHA-256 ought to be, in hexadecimal
 * @param sha256 what its SHA-256 is, in hexadecimal
 * @param size in bytes
 */
public record Blob(String name, String sha256, long size) {

    @Override
    public String toString() {
        return matchesName() ? name : name + " (sha256 " + sha256 + ")";
    }

    /** Whether it is what its name says. */
    public boolean matchesName() {
        return name.equals(sha256);
    }
}
