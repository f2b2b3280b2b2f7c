package deepdive.observe.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerStateTest {

    @ParameterizedTest
    @MethodSource
    void a_status_is_a_state(String status, ContainerState expected) {
        assertThat(ContainerState.parse(status)).isEqualTo(expected);
    }

    static Stream<Arguments> a_status_is_a_state() {
        return Stream.of(
                Arguments.of("Up 2 minutes", new ContainerState.Up("2 minutes", Optional.empty())),
                Arguments.of("Up Less than a second", new ContainerState.Up("Less than a second", Optional.empty())),
                Arguments.of("Up 2 hours (healthy)", new ContainerState.Up("2 hours", Optional.of("healthy"))),
                Arguments.of("Up 1 second (Paused)", new ContainerState.Paused("1 second")),
                Arguments.of("Exited (0) 6 seconds ago", new ContainerState.Exited(0, "6 seconds ago")),
                Arguments.of("Exited (255) About an hour ago", new ContainerState.Exited(255, "About an hour ago")),
                Arguments.of("Restarting (1) 4 seconds ago", new ContainerState.Restarting(1, "4 seconds ago")),
                Arguments.of("Created", new ContainerState.Created()),
                Arguments.of("Removal In Progress", new ContainerState.Removing()),
                Arguments.of("Dead", new ContainerState.Dead()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Up", "Up ", "Exited", "Exited (", "Exited (x) 1 second ago", "Exited (0)", "created"})
    void any_other_status_is_quoted(String status) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ContainerState.parse(status))
                .satisfies(e -> assertThat(e.line()).isEqualTo(status));
    }
}
