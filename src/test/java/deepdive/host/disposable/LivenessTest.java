package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import deepdive.engine.EngineCatalogue;
import deepdive.host.DaemonGone;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** The liveness of a host without a daemon. HostGoneIT tests hosts with a daemon. */
class LivenessTest {

    private static final DockerClient NO_DAEMON = (DockerClient) Proxy.newProxyInstance(
            DockerClient.class.getClassLoader(), new Class<?>[] {DockerClient.class}, (proxy, method, arguments) -> {
                throw new IllegalStateException("No such file or directory: docker.sock");
            });

    private final Liveness liveness =
            new Liveness(EngineCatalogue.load().named("26.1"), NO_DAEMON, new LifelineContainer("none", NO_DAEMON));

    @Test
    void an_outer_daemon_that_does_not_answer_is_what_has_gone() {
        assertThatThrownBy(liveness::mustBeThere)
                .isInstanceOf(DaemonGone.class)
                .hasMessageContainingAll("outer daemon", "No such file or directory: docker.sock", "run again");
    }

    @Test
    void of_a_host_that_is_being_ended_nothing_is_asked() {
        liveness.isEnding();

        assertThatCode(liveness::mustBeThere).doesNotThrowAnyException();
    }
}
