package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.container.MountTable;
import deepdive.observe.container.MountTable.Mount;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asserts on what is mounted in a container, as a terminal in it, the host's kernel and the daemon tell. */
public final class MountsAssert extends TwoOracleAssert<MountsAssert, MountTable> {

    /**
     * The paths that the daemon mounts in each container: the layers, and files on the network. The others depend on the
     * installation: `init` in daemon.json mounts docker-init, and Podman has two of its own (containers-mounts.conf(5)).
     */
    private static final Set<String> OF_THE_DAEMON = Set.of(
            "/",
            "/etc/hosts",
            "/etc/hostname",
            "/etc/resolv.conf",
            "/sbin/docker-init",
            "/run/.containerenv",
            "/run/secrets");

    /** The devices that each container has. Without root, the daemon mounts the host's, because nobody else may make devices. */
    private static final Set<String> DEVICES =
            Set.of("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty", "/dev/console");

    private static final List<String> OF_THE_KERNEL = List.of("/proc", "/sys", "/dev");

    /** The kernel makes their content up, so nobody shares files through them. */
    private static final Set<String> TYPES_OF_THE_KERNEL =
            Set.of("proc", "sysfs", "cgroup", "cgroup2", "devpts", "mqueue");

    private final String container;
    private final MountTable kernel;
    private final List<String> daemon;

    private MountsAssert(String container, MountTable screen, MountTable kernel, List<String> daemon, Witness witness) {
        super(screen, MountsAssert.class, witness);
        this.container = container;
        this.kernel = kernel;
        this.daemon = daemon;
    }

    /**
     * @param screen what {@code cat /proc/self/mountinfo} showed in the container
     * @param kernel the same of the container's main process, seen from the host
     * @param daemon the container's paths where the daemon says that it mounts a volume or a folder of the host
     */
    public static MountsAssert assertThat(
            String container, MountTable screen, MountTable kernel, List<String> daemon, Witness witness) {
        return new MountsAssert(container, screen, kernel, daemon, witness);
    }

    /** The container has the mounts of each container, and no other. */
    public MountsAssert areThoseOfEachContainer() {
        Set<String> onScreen = added(actual);
        Set<String> inKernel = added(kernel);
        return check(
                onScreen.isEmpty()
                        && inKernel.isEmpty()
                        && daemon.isEmpty()
                        && new TreeSet<>(actual.points()).equals(new TreeSet<>(kernel.points())),
                new Comparison(
                        say("o que está montado no contêiner {0}", "what is mounted in the container {0}", container),
                        say("ninguém montou uma pasta nele", "nobody has mounted a folder in it"),
                        say(
                                "pastas que alguém montou: {0}; tudo o que está montado: {1}",
                                "folders that somebody mounted: {0}; mounts in all: {1}",
                                onScreen,
                                actual.points().size()),
                        say(
                                "pastas que alguém montou: {0}, tudo o que está montado: {1} (o kernel); {2} (o daemon)",
                                "folders that somebody mounted: {0}, mounts in all: {1} (the kernel); {2} (the daemon)",
                                inKernel,
                                kernel.points().size(),
                                daemon),
                        "docker inspect " + container));
    }

    private static Set<String> added(MountTable table) {
        String ownDevices = table.at("/dev").map(Mount::device).orElse("");
        return table.mounts().stream()
                .filter(mount -> !OF_THE_DAEMON.contains(mount.point()))
                .filter(mount -> !isOfTheKernel(mount, ownDevices))
                .map(Mount::point)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether a mount is one of the kernel's folders, or hides a part of one: by an empty file system of its own, or by the
     * container's own /dev/null.
     */
    private static boolean isOfTheKernel(Mount mount, String ownDevices) {
        return DEVICES.contains(mount.point())
                || OF_THE_KERNEL.stream()
                                .anyMatch(folder -> mount.point().equals(folder)
                                        || mount.point().startsWith(folder + "/"))
                        && (TYPES_OF_THE_KERNEL.contains(mount.type())
                                || mount.type().equals("tmpfs")
                                        && (mount.root().equals("/")
                                                || mount.device().equals(ownDevices)));
    }
}
