package deepdive.host;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A process in a container learns at once that it does not know the address of the daemon's ports. */
class DaemonAddressTest {

    private static final URI SOCKET = URI.create("unix:///var/run/docker.sock");
    private static final Supplier<Optional<String>> NO_GATEWAY = Optional::empty;
    private static final Supplier<Optional<String>> GATEWAY = () -> Optional.of("172.17.0.1");

    @Test
    void a_daemon_that_names_no_gateway_needs_an_address() {
        assertThatThrownBy(() -> DaemonAddress.mustHavePorts(SOCKET, true, Optional.empty(), NO_GATEWAY))
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("unix:///var/run/docker.sock")
                .hasMessageContaining("export TESTCONTAINERS_HOST_OVERRIDE=localhost");
    }

    @Test
    void an_address_that_was_chosen_is_enough() {
        assertThatCode(() -> DaemonAddress.mustHavePorts(SOCKET, true, Optional.of("localhost"), NO_GATEWAY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_daemon_that_names_its_gateway_is_enough() {
        assertThatCode(() -> DaemonAddress.mustHavePorts(SOCKET, true, Optional.empty(), GATEWAY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_daemon_with_an_address_of_its_own_is_not_asked() {
        assertThatCode(() -> DaemonAddress.mustHavePorts(
                        URI.create("tcp://docker:2376"), true, Optional.empty(), DaemonAddressTest::mustNotBeAsked))
                .doesNotThrowAnyException();
    }

    @Test
    void a_process_outside_of_containers_needs_nothing() {
        assertThatCode(() ->
                        DaemonAddress.mustHavePorts(SOCKET, false, Optional.empty(), DaemonAddressTest::mustNotBeAsked))
                .doesNotThrowAnyException();
    }

    private static Optional<String> mustNotBeAsked() {
        throw new AssertionError("the daemon was asked");
    }
}
