package deepdive.host;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** An image that the hand-out has students pull or run, and where the mirror keeps it. */
public enum StudentImage {
    /** `debian` as on Docker Hub. */
    DEBIAN("library/debian", "debian:latest"),
    /** The course's `debian`, with `ip`, `ping` and prompt marks: in a host it bears the name `debian`, too. */
    COURSE_DEBIAN("deepdive/debian", "debian:latest"),
    /** The web server. */
    NGINX("library/nginx", "nginx:latest"),
    /** One binary in one layer. */
    HELLO_WORLD("library/hello-world", "hello-world:latest"),
    /** The registry that a student runs: one scenario pulls it, and no host begins with it. */
    REGISTRY("library/registry", "registry:latest");

    private final String repository;
    private final String tag;

    StudentImage(String repository, String tag) {
        this.repository = repository;
        this.tag = tag;
    }

    /** Whether a host with the ones has layers of the others, or neither has any of Debian's: then a change moves little. */
    static boolean shareLayers(Set<StudentImage> some, Set<StudentImage> others) {
        return some.stream().anyMatch(StudentImage::isMadeFromDebian)
                == others.stream().anyMatch(StudentImage::isMadeFromDebian);
    }

    /** The images that a host can begin with. */
    static List<StudentImage> ofHosts() {
        return Arrays.stream(values()).filter(image -> image != REGISTRY).toList();
    }

    private boolean isMadeFromDebian() {
        return this != HELLO_WORLD;
    }

    /** The repository in the mirror, as the registry's API names it. */
    String repository() {
        return repository;
    }

    /** The repository as `docker pull` takes it. */
    String pullRepository() {
        return repository.replaceFirst("^library/", "");
    }

    /** What `docker pull` takes to get it through the mirror. */
    String pullName() {
        return pullRepository() + ":latest";
    }

    /** The tag under which a host has it. */
    public String tag() {
        return tag;
    }
}
