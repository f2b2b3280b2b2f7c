package deepdive.host.lending;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.HostConfig;
import deepdive.engine.Engine;
import deepdive.host.DockerHost;
import deepdive.host.HostLease;
import deepdive.host.RunLabel;
import deepdive.host.Tenant;
import deepdive.host.disposable.OuterDaemon;
import deepdive.host.disposable.OuterMachine;
import deepdive.host.disposable.TenantNetwork;
import deepdive.host.image.StudentImage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts of two tenants, seen from inside one of them. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantsIT {

    private static final Engine ENGINE = OuterMachine.CATALOGUE.named("");
    private static final Tenant A = new Tenant("a");
    private static final Tenant B = new Tenant("b");
    /** Prints {@code answers} if a server accepts a connection within two seconds. */
    private static final String KNOCK =
            "timeout 2 bash -c 'exec 3<>/dev/tcp/'\"$0/$1\" 2>/dev/null && echo answers || echo silent";

    private final DockerClient outer = OuterDaemon.connect().client();
    private final Laboratory laboratory = Laboratory.open(1);

    @SuppressWarnings("NullAway.Init")
    private DockerHost a;

    @SuppressWarnings("NullAway.Init")
    private DockerHost b;

    @BeforeAll
    void two_tenants_of_whom_one_serves_a_page() {
        a = laboratory.borrow(ENGINE, Set.of(), A).host();
        b = laboratory.borrow(ENGINE, Set.of(StudentImage.NGINX), B).host();
        b.run("docker", "run", "--detach", "--name=nginx", "--publish=8080:80", "nginx");
    }

    @AfterAll
    void close() {
        laboratory.close();
    }

    /** The API of the daemon, a published port of a container, the port of the mirror, and a port without a server. */
    @ParameterizedTest
    @ValueSource(strings = {"2376", "8080", "5000", "22"})
    void no_port_of_another_tenants_host_answers(String port) {
        assertThat(knock(a, addressOf(b), port)).isEqualTo("silent");
    }

    @Test
    void the_same_ports_answer_at_home() {
        assertThat(b.run("ss", "--listening", "--tcp", "--numeric")).contains(":2376", ":8080");
        assertThat(knock(b, addressOf(b), "8080")).isEqualTo("answers");
    }

    @Test
    void another_tenants_host_and_its_containers_answer_no_ping() {
        String container = b.run("docker", "inspect", "--format", "{{.NetworkSettings.IPAddress}}", "nginx")
                .strip();
        a.run("ip", "route", "replace", container + "/32", "via", addressOf(b));

        assertThat(ping(a, addressOf(b))).isEqualTo("silent");
        assertThat(ping(a, container)).isEqualTo("silent");
        assertThat(ping(b, container)).isEqualTo("answers");
        assertThat(ping(a, gatewayOf(a))).isEqualTo("answers");
    }

    @Test
    void a_tenant_pulls_from_the_mirror() {
        assertThat(a.run("docker", "pull", "hello-world")).contains("Downloaded newer image for hello-world:latest");
    }

    @Test
    void nobody_else_gets_a_tenants_host() {
        Laboratory another = laboratory;
        Tenant c = new Tenant("c");
        String host;
        try (HostLease lease = another.borrow(ENGINE, Set.of(), c)) {
            host = addressOf(lease.host());
            lease.host().run("touch", "/var/tmp/of-c");
        }
        try (HostLease again = another.borrow(ENGINE, Set.of(), c);
                HostLease other = another.borrow(ENGINE, Set.of(), new Tenant("d"))) {
            assertThat(again.host().run("ls", "/var/tmp")).contains("of-c");
            assertThat(other.host().run("ls", "/var/tmp")).doesNotContain("of-c");
            assertThat(addressOf(other.host())).isNotEqualTo(host);
        }
    }

    @Test
    void a_tenants_host_has_bounds_on_memory_and_processes() {
        List<Container> hosts = outer.listContainersCmd()
                .withLabelFilter(RunLabel.OF_THIS_PROCESS.asMap())
                .withNetworkFilter(List.of(TenantNetwork.NAME))
                .exec();
        assertThat(hosts).hasSizeGreaterThanOrEqualTo(2).allSatisfy(host -> {
            HostConfig config = outer.inspectContainerCmd(host.getId()).exec().getHostConfig();
            assertThat(config.getMemory()).isEqualTo(Laboratory.memoryOfTenants());
            assertThat(config.getMemorySwap()).isEqualTo(Laboratory.memoryOfTenants());
            assertThat(config.getPidsLimit()).isBetween(500L, 5000L);
        });
    }

    private static String knock(DockerHost from, String address, String port) {
        return from.run("bash", "-c", KNOCK, address, port).strip();
    }

    private static String ping(DockerHost from, String address) {
        return from.run("sh", "-c", "ping -c 1 -W 2 \"$0\" >/dev/null && echo answers || echo silent", address)
                .strip();
    }

    private static String addressOf(DockerHost host) {
        return host.run("sh", "-c", "ip -4 -o address show dev eth0 | awk '{ sub(\"/.*\", \"\", $4); print $4 }'")
                .strip();
    }

    private static String gatewayOf(DockerHost host) {
        return host.run("sh", "-c", "ip -4 route show default | awk '{ print $3 }'")
                .strip();
    }
}
