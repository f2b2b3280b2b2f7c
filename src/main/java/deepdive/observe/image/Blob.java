package deepdive.observe.image;

/**
 * A file {@code blobs/sha256/<hex>} of an image archive.
 *
 * @param name the file's name, which must be its SHA-256 in hexadecimal
 * @param sha256 the SHA-256 of the file's content, in hexadecimal
 * @param size in bytes
 */
public record Blob(String name, String sha256, long size) {

    @Override
    public String toString() {
        return matchesName() ? name : name + " (sha256 " + sha256 + ")";
    }

    /** Whether the name is the content's SHA-256. */
    public boolean matchesName() {
        return name.equals(sha256);
    }
}
