package deepdive.specification.oracle.container;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.container.Namespaces;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IsolationAssertTest {

    private static final Namespaces HOST = numbered("1");
    private static final Namespaces ONE = numbered("2");
    private static final Namespaces OTHER = numbered("3");

    /** What Docker 26.1 gives a container, and what root has on Linux 6.18: the line CapEff in /proc/self/status. */
    private static final BigInteger OF_DOCKER = new BigInteger("a80425fb", 16);

    private static final BigInteger OF_HOST = new BigInteger("1ffffffffff", 16);

    @Test
    void should_pass_where_nothing_is_shared() {
        isolation(ONE, ONE).sharesNothingWith(HOST, OTHER);
    }

    @Test
    void should_fail_where_something_is_shared_with_the_host_or_with_another_container() {
        assertThat(messageOf(() -> isolation(ONE, ONE).sharesNothingWith(ONE, OTHER)))
                .contains(
                        "container um\n",
                        "expected:           its own, and nobody else's: [pid, mnt, net, uts, ipc]\n",
                        "seen on the screen: [pid 2, mnt 2, net 2, uts 2, ipc 2]\n");
        assertThat(messageOf(() -> isolation(ONE, ONE).sharesNothingWith(HOST, ONE)))
                .contains("look at:            sudo lsns; docker inspect um");
    }

    @Test
    void should_fail_where_the_screen_shows_another_or_the_kernel_has_none() {
        assertThat(messageOf(() -> isolation(OTHER, ONE).sharesNothingWith(HOST, HOST)))
                .contains("pid 3");
        Namespaces none = new Namespaces(Map.of());
        assertThat(messageOf(() -> isolation(none, none).sharesNothingWith(HOST, OTHER)))
                .contains("pid -");
    }

    @Test
    void should_fail_where_root_may_do_what_it_may_in_the_host_or_more() {
        isolation(ONE, ONE).hasFewerPowersThan(OF_DOCKER, OF_HOST);
        assertThat(messageOf(() -> isolation(ONE, ONE).hasFewerPowersThan(OF_DOCKER, OF_DOCKER)))
                .contains(
                        "expected:           root may do less there than on the host, and has none of [DAC_READ_SEARCH, NET_ADMIN,"
                                + " SYS_MODULE, SYS_RAWIO, SYS_PTRACE, SYS_ADMIN, SYS_BOOT, SYS_TIME]\n",
                        "[a80425fb, a80425fb, []]");
        assertThat(messageOf(() -> isolation(ONE, ONE).hasFewerPowersThan(OF_DOCKER, BigInteger.ONE)))
                .contains("[a80425fb, 1, []]");
    }

    @Test
    void should_fail_where_root_may_administer_the_host() {
        assertThat(messageOf(() -> isolation(ONE, ONE).hasFewerPowersThan(OF_DOCKER.setBit(21), OF_HOST)))
                .contains("[a82425fb, 1ffffffffff, [SYS_ADMIN]]");
        assertThat(messageOf(() -> isolation(ONE, ONE).hasFewerPowersThan(OF_HOST.clearBit(40), OF_HOST)))
                .contains(
                        "[DAC_READ_SEARCH, NET_ADMIN, SYS_MODULE, SYS_RAWIO, SYS_PTRACE, SYS_ADMIN, SYS_BOOT, SYS_TIME]]");
    }

    @Test
    void should_fail_where_a_disk_of_the_host_is_there() {
        isolation(ONE, ONE).hasNoDisk(List.of());
        assertThat(messageOf(() -> isolation(ONE, ONE).hasNoDisk(List.of("/dev/sda"))))
                .contains("expected:           it has no disk of the host in its /dev\n", "[/dev/sda]");
    }

    private static IsolationAssert isolation(Namespaces screen, Namespaces kernel) {
        return IsolationAssert.assertThat("um", screen, kernel, NOBODY);
    }

    private static Namespaces numbered(String number) {
        return new Namespaces(Map.of("pid", number, "mnt", number, "net", number, "uts", number, "ipc", number));
    }
}
