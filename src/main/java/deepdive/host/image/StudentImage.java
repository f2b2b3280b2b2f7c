package deepdive.host.image;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** An image that students pull or run in the hand-out, and its place in the mirror. */
public enum StudentImage {
    /** The stock `debian`. */
    DEBIAN("library/debian", "debian:latest"),
    /** The course's `debian`, with `ip`, `ping` and prompt marks. On a host its name is `debian` too. */
    COURSE_DEBIAN("deepdive/debian", "debian:latest"),
    /** The web server. */
    NGINX("library/nginx", "nginx:latest"),
    /** `hello-world`: one binary in one layer. */
    HELLO_WORLD("library/hello-world", "hello-world:latest"),
    /** The registry that a student runs: one scenario pulls it, and no host begins with it. */
    REGISTRY("library/registry", "registry:latest");

    private final String repository;
    private final String tag;

    StudentImage(String repository, String tag) {
        this.repository = repository;
        this.tag = tag;
    }

    /**
     * Whether both sets have images with Debian's layers, or neither set has. If so, a host with the first set gets the second
     * set fast, because it need not pull or remove the layers of Debian.
     */
    public static boolean shareLayers(Set<StudentImage> some, Set<StudentImage> others) {
        return some.stream().anyMatch(StudentImage::isMadeFromDebian)
                == others.stream().anyMatch(StudentImage::isMadeFromDebian);
    }

    /** The images that a host can begin with. */
    public static List<StudentImage> ofHosts() {
        return Arrays.stream(values()).filter(image -> image != REGISTRY).toList();
    }

    private boolean isMadeFromDebian() {
        return this != HELLO_WORLD;
    }

    /** The repository in the mirror, such as {@code library/debian}. */
    public String repository() {
        return repository;
    }

    /** The repository as an argument of `docker pull`, such as {@code debian}. */
    public String pullRepository() {
        return repository.replaceFirst("^library/", "");
    }

    /** The name as an argument of `docker pull` through the mirror, such as {@code debian:latest}. */
    public String pullName() {
        return pullRepository() + ":latest";
    }

    /** The image's name on a host. */
    public String tag() {
        return tag;
    }
}
