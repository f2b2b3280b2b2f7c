package deepdive.specification.daemon;

import deepdive.engine.Firewall;
import deepdive.host.DockerHost;
import deepdive.observe.container.Environment;
import deepdive.observe.container.MountTable;
import deepdive.observe.container.Namespaces;
import deepdive.observe.firewall.NatTable;
import deepdive.observe.network.EchoCount;
import deepdive.observe.network.HostsFile;
import deepdive.observe.network.Interface;
import deepdive.observe.network.InterfaceList;
import deepdive.observe.network.ListeningPorts;
import deepdive.observe.network.ListeningProcesses;
import deepdive.specification.oracle.container.HostProcess;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Asks a host's kernel, as root in the host, for its interfaces, rules, ports and processes. The kernel proves the
 * facts that a daemon only reports.
 */
public final class KernelOracle {

    private static final int HEXADECIMAL = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(50);

    private final DockerHost host;
    private final ContainerOracle daemon;

    public KernelOracle(DockerHost host) {
        this.host = host;
        this.daemon = new ContainerOracle(host);
    }

    /** The host's interfaces. */
    public InterfaceList interfaces() {
        return InterfaceList.parse(host.run("ip", "address", "show"));
    }

    /** The IPv4 addresses of the host. */
    public List<String> addresses() {
        return interfaces().all().stream()
                .flatMap(each -> each.addresses().stream())
                .filter(Interface.Assigned::isIpv4)
                .map(Interface.Assigned::address)
                .toList();
    }

    /** For each container, the port of a bridge that is the other end of the container's own interface. */
    public Map<String, String> peers(List<String> containers, String bridge) {
        List<Interface> ports = interfaces().portsOf(bridge);
        Map<String, String> peers = new TreeMap<>();
        for (String container : containers) {
            InterfaceList inside = InterfaceList.parse(inNetworkOf(container, "ip", "address", "show"));
            ports.stream()
                    .filter(port -> inside.all().stream()
                            .anyMatch(each -> each.peerIndex()
                                            .filter(index -> index == port.index())
                                            .isPresent()
                                    && port.peerIndex()
                                            .filter(index -> index == each.index())
                                            .isPresent()))
                    .forEach(port -> peers.put(container, port.name()));
            peers.putIfAbsent(container, "(none on " + bridge + ")");
        }
        return peers;
    }

    /** The host's file that a container sees as {@code /etc/hosts}. */
    public HostsFile hostsFile(String container) {
        return HostsFile.parse(host.run("cat", daemon.inspect(container).getHostsPath()));
    }

    /** The environment with which a container's main process was started. */
    public Environment environment(String container) {
        return Environment.parse(host.run("cat", "/proc/" + pid(container) + "/environ"));
    }

    /** The network namespace of a container's main process. */
    public String namespace(String container) {
        return namespaceOf(String.valueOf(pid(container)));
    }

    /** The host's own network namespace. */
    public String hostNamespace() {
        return namespaceOf("self");
    }

    /** All namespaces of a container's main process. */
    public Namespaces namespaces(String container) {
        return namespacesOf(String.valueOf(pid(container)));
    }

    /** All namespaces of the host itself. */
    public Namespaces hostNamespaces() {
        return namespacesOf("self");
    }

    private Namespaces namespacesOf(String process) {
        return Namespaces.parse(host.run("ls", "-l", "/proc/" + process + "/ns"));
    }

    /** What is mounted where a container's main process can see it. */
    public MountTable mounts(String container) {
        return MountTable.parse(host.run("cat", "/proc/" + pid(container) + "/mountinfo"));
    }

    /** The block devices below a container's /dev, as paths in the container. */
    public List<String> blockDevices(String container) {
        String root = "/proc/" + pid(container) + "/root";
        return host.run("find", root + "/dev", "-type", "b")
                .lines()
                .map(path -> path.substring(root.length()))
                .sorted()
                .toList();
    }

    /**
     * What a container's main process and the programs that it starts may do: the effective and the bounding set of
     * capabilities(7), bits. A program gains what is only in the bounding set if its file has the capability.
     */
    public BigInteger powers(String container) {
        return powersOf(String.valueOf(pid(container)));
    }

    /** The capabilities of root in the host. */
    public BigInteger hostPowers() {
        return powersOf("self");
    }

    private BigInteger powersOf(String process) {
        return host.run("sed", "-n", "s/^Cap\\(Eff\\|Bnd\\):\\s*//p", "/proc/" + process + "/status")
                .lines()
                .map(set -> new BigInteger(set.strip(), HEXADECIMAL))
                .reduce(BigInteger.ZERO, BigInteger::or);
    }

    private String namespaceOf(String pid) {
        return host.run("readlink", "/proc/" + pid + "/ns/net").strip();
    }

    /** Docker's rules for published ports, with counters; an empty table if Docker has none. */
    public NatTable rules() {
        return host.daemon().firewall().startsWith(Firewall.NFTABLES.label()) ? rulesOfNftables() : rulesOfIptables();
    }

    /** The table is that of moby (daemon/libnetwork/drivers/bridge, since 29.0). */
    private NatTable rulesOfNftables() {
        return NatTable.parseNft(host.run("nft", "--json", "list", "table", "ip", "docker-bridges"));
    }

    private NatTable rulesOfIptables() {
        String rules = host.run("iptables", "--table", "nat", "-S", "-v")
                .lines()
                .filter(line -> line.startsWith("-A DOCKER "))
                .collect(Collectors.joining("\n"));
        return NatTable.parse("-N DOCKER\n" + rules);
    }

    /**
     * Whether the kernel sends packets from 127.0.0.1 to containers. A dockerd that runs no docker-proxy sets this on its bridge
     * (moby: libnetwork/drivers/bridge/setup_ipv4_linux.go).
     */
    public boolean sendsLoopbackToContainers() {
        return host.run("sh", "-c", "cat /proc/sys/net/ipv4/conf/docker0/route_localnet 2>/dev/null || true")
                .strip()
                .equals("1");
    }

    /** The host's ports on which a process listens. */
    public ListeningPorts listening() {
        return ListeningPorts.parse(host.run("ss", "-ltnH"));
    }

    /** The processes of the host that listen, by port. */
    public ListeningProcesses listeningProcesses() {
        return ListeningProcesses.parse(host.run("ss", "-ltnp"));
    }

    /** The content of a file of a volume, read in the host; the volume must exist. */
    public String fileOfVolume(String volume, String file) {
        return host.run("cat", daemon.folderOfVolume(volume) + "/" + file);
    }

    /**
     * Waits until a process listens on a port in a container's network, or until it is clear that none will. The caller
     * asks afterwards.
     */
    public void awaitListeningIn(String container, int port, BooleanSupplier inVain) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .ignoreExceptions()
                    .until(() -> host.isGone()
                            || inVain.getAsBoolean()
                            || listeningIn(container).include(port));
        } catch (ConditionTimeoutException e) {
            // The next assertion reports that no process listens.
        }
    }

    /** The ports on which a process listens in a container's network. */
    public ListeningPorts listeningIn(String container) {
        return ListeningPorts.parse(inNetworkOf(container, "ss", "-ltnH"));
    }

    /** The echo requests that a container has sent, and the replies that it has got. */
    public EchoCount echoes(String container) {
        return EchoCount.parse(host.run("cat", "/proc/" + pid(container) + "/net/snmp"));
    }

    /** The output of a command in the host. */
    public String inHost(String command) {
        return host.run(command.split(" "));
    }

    private String inNetworkOf(String container, String... command) {
        List<String> line = new ArrayList<>(List.of("nsenter", "--net", "--target", String.valueOf(pid(container))));
        line.addAll(List.of(command));
        return host.run(line.toArray(String[]::new));
    }

    /** The host's process that is a container's main process, with its command. */
    public HostProcess process(String container) {
        long pid = pid(container);
        return new HostProcess(
                pid, host.run("ps", "-o", "args=", "-p", String.valueOf(pid)).strip());
    }

    private long pid(String container) {
        return daemon.inspect(container).getState().getPidLong();
    }
}
