package deepdive.host;

/**
 * Names of images. The same image has a long name and a short name (docs.docker.com: "docker image tag", image
 * references).
 */
public final class ImageName {

    private static final String LATEST = ":latest";

    private ImageName() {}

    /**
     * The name as the docker CLI shows it: {@code debian:latest}. Podman gives the long name, {@code
     * docker.io/library/debian:latest}.
     */
    public static String familiar(String name) {
        return name.replaceFirst("^docker\\.io/(library/)?", "");
    }

    /** Whether two names mean the same image: {@code debian}, {@code debian:latest} and {@code docker.io/library/debian}. */
    public static boolean same(String one, String other) {
        return withTag(familiar(one)).equals(withTag(familiar(other)));
    }

    private static String withTag(String name) {
        boolean hasTag = name.substring(name.lastIndexOf('/') + 1).contains(":") || name.contains("@");
        return hasTag ? name : name + LATEST;
    }
}
