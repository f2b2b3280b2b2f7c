package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.EventActor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContainerEndTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.006Z");

    @Test
    void a_container_that_its_daemon_killed_was_asked_to_be() {
        ContainerEnd end = ContainerEnd.of(
                List.of(event("kill", Map.of("signal", "15")), event("kill", Map.of("signal", "9")), died("137")));

        assertThat(end.describe())
                .isEqualTo("ended with exit status 137: the outer daemon was asked to send it signal 9");
        assertThat(end.time()).hasValue(TIME);
    }

    @Test
    void a_container_whose_memory_ran_out_says_so_first() {
        assertThat(ContainerEnd.of(List.of(event("oom", Map.of()), died("137"))).describe())
                .isEqualTo("ended with exit status 137: its memory ran out");
    }

    @Test
    void a_container_that_nobody_asked_to_end_says_that() {
        assertThat(ContainerEnd.of(List.of(died("0"))).describe())
                .isEqualTo("ended with exit status 0: the outer daemon was not asked to end it");
    }

    @Test
    void without_events_nothing_is_known_but_that_it_ended() {
        assertThat(ContainerEnd.of(List.of()).describe()).isEqualTo("ended: how is not known");
        assertThat(ContainerEnd.of(List.of()).time()).isEmpty();
    }

    private static Event died(String status) {
        return event("die", Map.of("exitCode", status));
    }

    private static Event event(String action, Map<String, String> attributes) {
        long nanos = TIME.getEpochSecond() * 1_000_000_000 + TIME.getNano();
        return new Event()
                .withEventActor(new EventActor().withAttributes(attributes))
                .withTimenano(nanos)
                .withAction(action);
    }
}
