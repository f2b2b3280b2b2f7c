package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.dockerjava.api.DockerClient;
import deepdive.engine.Engine;
import deepdive.host.HostLease;
import deepdive.host.Seat;
import deepdive.host.lending.Laboratory;
import deepdive.terminal.TypedLine;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** A host goes away during the run. Every action on it fails with the host's name, and another host takes its place. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostGoneIT {

    private final DockerClient outer = OuterDaemon.connect().client();
    private final Laboratory laboratory = Laboratory.open(1);
    private final Engine engine = OuterMachine.CATALOGUE.named("");
    private final Logger pool = (Logger) LoggerFactory.getLogger(HostPool.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    /** Every kind of action on a host. Each action was prepared while the host was there. */
    private enum Use {
        WAITING_FOR_A_PROMPT((seat, line) -> seat.terminal().awaitEnd(line, Seat.PATIENCE)),
        WAITING_FOR_OUTPUT((seat, line) -> seat.terminal().awaitOutput(line, "never"::equals, Seat.PATIENCE)),
        ASKING_THE_DAEMON((seat, line) -> seat.host().daemon().containers()),
        RUNNING_A_COMMAND((seat, line) -> seat.host().run("true")),
        READING_A_FILE((seat, line) -> seat.host().read("/etc/hostname", in -> "")),
        OPENING_A_TERMINAL((seat, line) -> new Seat(seat.host(), 2));

        private final BiConsumer<Seat, TypedLine> action;

        Use(BiConsumer<Seat, TypedLine> action) {
            this.action = action;
        }

        Throwable failure(Seat seat, TypedLine line) {
            return catchThrowable(() -> action.accept(seat, line));
        }
    }

    @BeforeEach
    void listen() {
        said.start();
        pool.addAppender(said);
    }

    @AfterEach
    void forget() {
        pool.detachAppender(said);
        said.list.clear();
    }

    @AfterAll
    void close() {
        laboratory.close();
    }

    @ParameterizedTest
    @EnumSource
    void who_notices_first_that_a_host_was_killed_is_told_and_so_is_everybody_else(Use first) {
        String id;
        try (HostLease lease = borrow()) {
            id = id(lease);
            String name = outer.inspectContainerCmd(id).exec().getName().substring(1);
            Seat seat = new Seat(lease.host(), 1);
            TypedLine line = seat.terminal().type("sleep 1000");
            seat.host().run("true");

            outer.killContainerCmd(id).exec();

            Throwable told = first.failure(seat, line);
            assertThat(told)
                    .isInstanceOf(HostGone.class)
                    .hasMessageStartingWith("The host has gone: the container " + name + " (" + id.substring(0, 12)
                            + ") of Docker " + engine
                            + " ended with exit status 137: the outer daemon was asked to send"
                            + " it signal 9");
            assertThat(Arrays.stream(Use.values()).map(use -> use.failure(seat, line)))
                    .allSatisfy(again -> assertThat(again).isSameAs(told));
            assertThat(seat.terminal().failure("")).contains("the host has gone");
        }
        assertThat(said.list).as("nothing more is said").isEmpty();
        try (HostLease lease = borrow()) {
            assertThat(id(lease)).isNotEqualTo(id);
            assertThat(new Seat(lease.host(), 1).run("docker ps").status()).hasValue(0);
        }
    }

    @Test
    void a_host_whose_dockerd_has_ended_is_told_where_the_daemon_is_asked() {
        String id;
        try (HostLease lease = borrow()) {
            id = id(lease);
            Seat seat = new Seat(lease.host(), 1);
            assertThat(seat.run("sudo pkill -KILL -x dockerd").status()).hasValue(0);

            assertThat(seat.run("docker ps").status()).hasValue(1);
            assertThatThrownBy(() -> seat.terminal().failure("`docker ps` was to end with 0."))
                    .isInstanceOf(HostGone.class)
                    .hasMessageStartingWith("The host's dockerd has ended, in the container ")
                    .hasMessageContaining(id.substring(0, 12));
        }
        assertThat(said.list).as("nothing more is said").isEmpty();
        try (HostLease lease = borrow()) {
            assertThat(id(lease)).isNotEqualTo(id);
        }
    }

    @Test
    void a_host_that_lives_is_not_said_to_have_gone() {
        try (HostLease lease = borrow()) {
            Seat seat = new Seat(lease.host(), 1);

            assertThatThrownBy(() -> seat.run("exit")).hasMessageContaining("the terminal was hung up");
            assertThat(seat.host().isGone()).isFalse();
        }
    }

    @Test
    void a_host_that_goes_while_it_is_idle_is_replaced_and_that_is_said() {
        String id;
        try (HostLease lease = borrow()) {
            id = id(lease);
        }

        outer.removeContainerCmd(id).withForce(true).exec();

        try (HostLease lease = borrow()) {
            assertThat(id(lease)).isNotEqualTo(id);
        }
        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains(id.substring(0, 12), "when no scenario had it", "All scenarios go on");
    }

    @Test
    void a_host_that_goes_when_its_scenario_asks_nothing_more_is_said_to_have() {
        try (HostLease lease = borrow()) {
            outer.killContainerCmd(id(lease)).exec();
        }

        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .startsWith("The host has gone: ");
    }

    private HostLease borrow() {
        return laboratory.borrow(engine, Set.of());
    }

    private static String id(HostLease lease) {
        return ((DisposableHost) lease.host()).id();
    }
}
