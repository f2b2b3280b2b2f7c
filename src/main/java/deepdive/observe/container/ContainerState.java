package deepdive.observe.container;

import deepdive.observe.UnreadableOutput;
import java.util.Optional;

/**
 * What the STATUS column of {@code docker ps} says about a container. Durations are kept as they are told ("5 seconds",
 * "About a minute"). The wording is moby's {@code State.String()}, the same from 20.10 to 29; their own texts
 * are in it, too.
 */
public sealed interface ContainerState {

    /** It runs, for so long; {@code note} is what stands in parentheses: {@code healthy}, {@code health: starting} … */
    record Up(String duration, Optional<String> note) implements ContainerState {

        @Override
        public String toString() {
            return "Up " + duration + note.map(told -> " (" + told + ")").orElse("");
        }
    }

    /** It runs and is frozen. */
    record Paused(String duration) implements ContainerState {

        @Override
        public String toString() {
            return "Up " + duration + " (Paused)";
        }
    }

    /** It ended with an exit status (0 to 255), so long ago. */
    record Exited(int code, String ago) implements ContainerState {

        @Override
        public String toString() {
            return "Exited (" + code + ") " + ago;
        }
    }

    /** It ended with an exit status and waits to be started again. */
    record Restarting(int code, String ago) implements ContainerState {

        @Override
        public String toString() {
            return "Restarting (" + code + ") " + ago;
        }
    }

    /** It was never started. */
    record Created() implements ContainerState {}

    /** It is being removed. */
    record Removing() implements ContainerState {}

    /** Its removal failed. */
    record Dead() implements ContainerState {}

    /**
     * Reads a cell such as {@code Up 2 minutes (Paused)} or {@code Exited (137) 5 seconds ago}.
     *
     * @throws UnreadableOutput if it is none of the states
     */
    static ContainerState parse(String status) {
        return StatusColumn.state(status);
    }
}
