package deepdive.observe.container;

import deepdive.observe.UnreadableOutput;
import java.util.Optional;

/**
 * The state of a container in the STATUS column of {@code docker ps}. Durations are kept as text ("5 seconds", "About a
 * minute"). moby's {@code State.String()} writes the texts; they are the same from 20.10 to 29.
 */
public sealed interface ContainerState {

    /** The container runs; {@code note} is the text in parentheses: {@code healthy}, {@code health: starting} … */
    record Up(String duration, Optional<String> note) implements ContainerState {

        @Override
        public String toString() {
            return "Up " + duration + note.map(told -> " (" + told + ")").orElse("");
        }
    }

    /** The container is paused: its processes are frozen. */
    record Paused(String duration) implements ContainerState {

        @Override
        public String toString() {
            return "Up " + duration + " (Paused)";
        }
    }

    /** The container ended with an exit status (0 to 255). */
    record Exited(int code, String ago) implements ContainerState {

        @Override
        public String toString() {
            return "Exited (" + code + ") " + ago;
        }
    }

    /** The container ended with an exit status and will be started again. */
    record Restarting(int code, String ago) implements ContainerState {

        @Override
        public String toString() {
            return "Restarting (" + code + ") " + ago;
        }
    }

    /** The container was never started. */
    record Created() implements ContainerState {}

    /** The container is being removed. */
    record Removing() implements ContainerState {}

    /** The removal of the container failed. */
    record Dead() implements ContainerState {}

    /**
     * Reads a cell such as {@code Up 2 minutes (Paused)} or {@code Exited (137) 5 seconds ago}.
     *
     * @throws UnreadableOutput if the cell is none of the states
     */
    static ContainerState parse(String status) {
        return StatusColumn.state(status);
    }
}
