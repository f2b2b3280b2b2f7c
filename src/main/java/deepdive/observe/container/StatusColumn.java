package deepdive.observe.container;

import deepdive.observe.Output;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the STATUS column of {@code docker ps}. */
final class StatusColumn {

    private static final Pattern UP = Pattern.compile("Up ([^()]*[^() ])(?: \\(([^()]+)\\))?");
    private static final Pattern ENDED = Pattern.compile("(Exited|Restarting) \\((\\d{1,9})\\) (.+)");

    private StatusColumn() {}

    static ContainerState state(String status) {
        Output output = new Output("docker ps", status);
        Matcher ended = ENDED.matcher(status);
        if (ended.matches()) {
            int code = output.number(ended.group(2), status);
            return ended.group(1).equals("Exited")
                    ? new ContainerState.Exited(code, ended.group(3))
                    : new ContainerState.Restarting(code, ended.group(3));
        }
        Matcher up = UP.matcher(status);
        if (up.matches()) {
            Optional<String> note = Optional.ofNullable(up.group(2));
            return note.filter("Paused"::equals).isPresent()
                    ? new ContainerState.Paused(up.group(1))
                    : new ContainerState.Up(up.group(1), note);
        }
        return switch (status) {
            case "Created" -> new ContainerState.Created();
            case "Removal In Progress" -> new ContainerState.Removing();
            case "Dead" -> new ContainerState.Dead();
            default ->
                throw output.unreadable(
                        status, "a status: Up …, Exited (n) …, Restarting (n) …, Created, Removal In Progress or Dead");
        };
    }
}
