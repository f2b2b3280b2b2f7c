package deepdive.host.image;

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
    HELLO_WORLD("library/hello-world", "hello-world:latest");

    private final String repository;
    private final String tag;

    StudentImage(String repository, String tag) {
        this.repository = repository;
        this.tag = tag;
    }

    /** Whether a host with the ones has layers of the others, or neither has any of Debian's: then a change moves little. */
    public static boolean shareLayers(Set<StudentImage> some, Set<StudentImage> others) {
        return some.stream().anyMatch(StudentImage::isMadeFromDebian)
                == others.stream().anyMatch(StudentImage::isMadeFromDebian);
    }

    private boolean isMadeFromDebian() {
        return this != HELLO_WORLD;
    }

    /** The repository in the mirror, as the registry's API names it. */
    public String repository() {
        return repository;
    }

    /** The repository as `docker pull` takes it. */
    public String pullRepository() {
        return repository.replaceFirst("^library/", "");
    }

    /** What `docker pull` takes to get it through the mirror. */
    public String pullName() {
        return pullRepository() + ":latest";
    }

    /** The tag under which a host has it. */
    public String tag() {
        return tag;
    }
}
