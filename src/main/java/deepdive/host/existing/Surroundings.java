package deepdive.host.existing;

import java.util.List;
import java.util.Optional;

/** What is on an existing daemon and machine beside the student's own things: what a typed command must leave alone. */
interface Surroundings {

    /** The names of the containers that are not the student's. */
    List<String> neighbours();

    /** The names of those of them that are on a network. */
    List<String> neighboursOn(String network);

    /** Whether there is a container of that name or id, and it is not the student's. */
    boolean isForeignContainer(String nameOrId);

    /** Whether there is a network of that name or id that is neither the student's nor predefined. */
    boolean isForeignNetwork(String nameOrId);

    /** Whether there is a volume of that name, and it is not the student's. */
    boolean isForeignVolume(String name);

    /** Who has a port of the machine, if it is not the student. */
    Optional<String> userOfPort(int port);

    /** Why an image of this name cannot come to the daemon now; where it can, notes that it is the student's. */
    Optional<String> whyNotPull(String image);

    /** Whether the daemon has an image that a container can be made from under this name. */
    boolean hasImage(String image);

    /** The ports that a container of this image listens on, as far as the image says. */
    List<Integer> portsOf(String image);

    /** Why host commands would show something else than the host here; empty where they show the host. */
    Optional<String> whyHostIsHidden();

    /** The API version that the docker CLI of the terminals and the daemon have agreed on, such as {@code 1.43}. */
    String apiOfCli();

    /** The highest API version that the daemon speaks, such as {@code 1.45}. */
    String apiOfDaemon();
}
