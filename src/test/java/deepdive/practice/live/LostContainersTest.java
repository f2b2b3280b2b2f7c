package deepdive.practice.live;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostContainersTest {

    private final LostContainers containers = new LostContainers();

    @BeforeEach
    void two_containers() {
        containers.forget(snapshot("baleia", "outra"));
    }

    @Test
    void a_container_that_a_later_step_names_is_lost() {
        assertThat(containers.in(snapshot("outra"), List.of("in terminal 2 I type `docker stop baleia`")))
                .contains("baleia");
    }

    @Test
    void a_container_that_no_later_step_names_is_not_missed() {
        assertThat(containers.in(snapshot("outra"), List.of("the container \"outra\" still runs", "baleia2 too")))
                .isEmpty();
    }

    @Test
    void a_container_that_a_later_step_makes_anew_is_not_missed() {
        assertThat(containers.in(
                        snapshot("outra"),
                        List.of("in terminal 1 I type `docker run --name=baleia debian`", "`docker stop baleia`")))
                .isEmpty();
    }

    @Test
    void a_container_that_is_there_is_not_lost() {
        assertThat(containers.in(snapshot("baleia", "outra"), List.of("`docker stop baleia`")))
                .isEmpty();
    }

    @Test
    void a_container_that_the_exercise_removed_is_forgotten() {
        containers.forget(snapshot("outra"));

        assertThat(containers.in(snapshot("outra"), List.of("`docker stop baleia`")))
                .isEmpty();
    }

    private static Snapshot snapshot(String... names) {
        return new Snapshot(
                Optional.empty(),
                Stream.of(names)
                        .map(name ->
                                new Snapshot.Container("id", name, "debian", "running", Map.of(), false, List.of()))
                        .toList(),
                List.of());
    }
}
