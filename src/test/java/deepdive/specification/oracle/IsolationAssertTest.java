package deepdive.specification.oracle;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.container.Namespaces;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IsolationAssertTest {

    private static final Namespaces HOST = numbered("1");
    private static final Namespaces ONE = numbered("2");
    private static final Namespaces OTHER = numbered("3");

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
        isolation(ONE, ONE).hasFewerPowersThan(new BigInteger("a8", 16), new BigInteger("1ff", 16));
        assertThat(messageOf(() -> isolation(ONE, ONE).hasFewerPowersThan(BigInteger.TEN, BigInteger.TEN)))
                .contains("expected:           root may do less there than on the host\n", "[a, a]");
        assertThat(messageOf(() -> isolation(ONE, ONE).hasFewerPowersThan(BigInteger.TWO, BigInteger.ONE)))
                .contains("[2, 1]");
    }

    private static IsolationAssert isolation(Namespaces screen, Namespaces kernel) {
        return IsolationAssert.assertThat("um", screen, kernel, NOBODY);
    }

    private static Namespaces numbered(String number) {
        return new Namespaces(Map.of("pid", number, "mnt", number, "net", number, "uts", number, "ipc", number));
    }
}
