package deepdive.host.existing;

import java.util.List;
import java.util.Optional;

/** The things of other people on an existing daemon and its machine. A typed command must not touch them. */
interface Surroundings {

    /** The names of the containers of other people. */
    List<String> neighbours();

    /** The names of the containers of other people on a network. */
    List<String> neighboursOn(String network);

    /** Whether other people have a container with this name or id. */
    boolean isForeignContainer(String nameOrId);

    /** Whether other people have a network with this name or id. Predefined networks do not count. */
    boolean isForeignNetwork(String nameOrId);

    /** Whether other people have a volume with this name. */
    boolean isForeignVolume(String name);

    /** The container or program of other people that uses a port of the machine; empty if there is none. */
    Optional<String> userOfPort(int port);

    /** The reason against a pull of this image. If there is none, the image is noted as the student's. */
    Optional<String> whyNotPull(String image);

    /** Whether the daemon has an image with this name. */
    boolean hasImage(String image);

    /** The ports that the image exposes. */
    List<Integer> portsOf(String image);

    /** The reason why commands that show the host would show the toolbox instead; empty if they show the host. */
    Optional<String> whyHostIsHidden();

    /** The API version that the docker CLI of the terminals and the daemon have agreed on, such as {@code 1.43}. */
    String apiOfCli();

    /** The highest API version that the daemon speaks, such as {@code 1.45}. */
    String apiOfDaemon();
}
