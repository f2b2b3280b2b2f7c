package deepdive.handout;

import java.util.List;
import java.util.OptionalInt;

/** A part of a chapter, in the order in which it is printed. */
public sealed interface Part {

    /** A part that happens in a terminal. */
    sealed interface InTerminal extends Part {

        /** The terminal's number: 1, 2 or 3. */
        int terminal();

        /** The lines of the output that the page shows or marks. */
        List<LinePattern> lines();
    }

    /** Prose in Markdown. */
    record Narrative(String markdown) implements Part {}

    /**
     * A command that is typed.
     *
     * @param command with its placeholders; several lines are one command, such as a here-document
     * @param ids the commands of the original hand-out that this block types
     * @param printsOutput whether the page shows the output
     */
    record Typed(
            int terminal,
            String command,
            List<String> ids,
            Ending ending,
            boolean printsOutput,
            List<LinePattern> lines)
            implements InTerminal {

        public Typed {
            ids = List.copyOf(ids);
            lines = List.copyOf(lines);
        }

        Typed showing(List<LinePattern> shown) {
            return new Typed(terminal, command, ids, ending, printsOutput, shown);
        }
    }

    /**
     * A key that is pressed.
     *
     * @param key as people write it, such as {@code Control+C}
     * @param ids the commands of the original hand-out that this block types
     */
    record Pressed(int terminal, String key, List<String> ids, List<LinePattern> lines) implements InTerminal {

        public Pressed {
            ids = List.copyOf(ids);
            lines = List.copyOf(lines);
        }

        Pressed showing(List<LinePattern> shown) {
            return new Pressed(terminal, key, ids, shown);
        }
    }

    /**
     * A look at what the last command of a terminal has printed.
     *
     * @param status the exit status with which the command ends; empty if the page does not speak of its end
     */
    record Looked(int terminal, OptionalInt status, List<LinePattern> lines) implements InTerminal {

        public Looked {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A picture of what the session's daemon knows at this place.
     *
     * @param kind {@code networks}, {@code life-cycle}, {@code layers}, {@code packets} or {@code registry}
     * @param argument a container's name, a file or a terminal's number; empty if the kind takes none
     */
    record Pictured(String kind, String argument, String caption) implements Part {}

    /** The place where the page says how long the chapter takes. */
    record Duration() implements Part {}

    /**
     * Parts that hold only for the engines that have all of these tags.
     *
     * @param tags such as {@code @since-25.0}
     */
    record Only(List<String> tags, List<Part> parts) implements Part {

        public Only {
            tags = List.copyOf(tags);
            parts = List.copyOf(parts);
        }
    }
}
