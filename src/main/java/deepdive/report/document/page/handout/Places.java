package deepdive.report.document.page.handout;

import deepdive.handout.Ending;
import deepdive.handout.Part;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows in which place each terminal is while the hand-out is read: on the host, or in a container that a command opened. */
final class Places {

    private static final Pattern RUN = Pattern.compile("docker (?:container )?(?:run|create)\\b.*");
    private static final Pattern NAME = Pattern.compile("--name[= ](\\S+)");
    private static final Pattern ENTERS =
            Pattern.compile("docker (?:container )?(?:exec|attach|start)\\b(?: +-\\S+)* +([^\\s-]\\S*)(?: .*)?");
    private static final Pattern ENDS =
            Pattern.compile("docker (?:container )?(?:stop|kill|rm)\\b.*?([^\\s=]+(?:\\s+[^\\s=]+)*)\\s*");

    private final Map<Integer, Deque<ShellPlace>> shells = new HashMap<>();

    /** A place of a shell; the name is empty if the container's name was Docker's choice. */
    private record ShellPlace(boolean container, String name) {}

    /** The place of the terminal in which the next block is typed. */
    Bilingual of(int terminal) {
        ShellPlace place = shells(terminal).peek();
        if (place == null || !place.container()) {
            return DocumentMessages.say("handout.on-host");
        }
        return place.name().isEmpty()
                ? DocumentMessages.say("handout.in-container")
                : DocumentMessages.say("handout.in", place.name());
    }

    void after(Part.InTerminal block) {
        if (block instanceof Part.Typed typed) {
            after(typed);
        } else if (block instanceof Part.Pressed pressed && pressed.key().equals("Control+D")
                || block instanceof Part.Looked watched && watched.status().isPresent()) {
            shells(block.terminal()).poll();
        }
    }

    private void after(Part.Typed typed) {
        String command = typed.command();
        if (typed.ending() instanceof Ending.InAShell) {
            shells(typed.terminal()).push(opened(command, shells(typed.terminal())));
        } else if (command.strip().equals("exit")) {
            shells(typed.terminal()).poll();
        } else {
            ended(command);
        }
    }

    private static ShellPlace opened(String command, Deque<ShellPlace> outer) {
        if (RUN.matcher(command).matches()) {
            Matcher name = NAME.matcher(command);
            return new ShellPlace(true, name.find() ? name.group(1) : "");
        }
        Matcher entered = ENTERS.matcher(command);
        if (entered.matches()) {
            return new ShellPlace(true, entered.group(1));
        }
        // A shell inside a shell, such as another user's, is in the same place.
        return outer.isEmpty() ? new ShellPlace(false, "") : outer.element();
    }

    /** A container that is stopped from another terminal takes its shell with it. */
    private void ended(String command) {
        Matcher ends = ENDS.matcher(command);
        if (ends.matches()) {
            for (String name : ends.group(1).split("\\s+")) {
                shells.values()
                        .forEach(stack -> stack.removeIf(place -> place.name().equals(name)));
            }
        }
    }

    private Deque<ShellPlace> shells(int terminal) {
        return shells.computeIfAbsent(terminal, number -> new ArrayDeque<>());
    }
}
