package deepdive.host.image;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The output of an image build. It arrives in pieces and is read line by line. */
final class BuildOutput {

    private static final int LINES_KEPT = 20;
    /** The id of the image that a step made. Docker writes three dashes before it, Podman writes two. */
    private static final Pattern STEP = Pattern.compile("\\s*-+> (?<id>[0-9a-f]{12})\\s*");
    /** The message of apt if it cannot fetch a file. The message comes in pieces, with other output between them. */
    private static final Pattern APT = Pattern.compile("Failed to fetch (?<address>\\S+)\\s+(?<reason>.*)");

    private static final Pattern CURL = Pattern.compile("curl: \\(\\d+\\) (?<reason>.*)");
    /** The colours that Docker's builder gives to the standard error of a command. */
    private static final Pattern COLOUR = Pattern.compile("\033\\[[0-9;]*m");

    private static final String COMMAND = "+ ";

    private String command = "";
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final Set<String> steps = new HashSet<>();
    private final StringBuilder unended = new StringBuilder();
    private Optional<String> unfetched = Optional.empty();

    void add(String piece) {
        unended.append(COLOUR.matcher(piece).replaceAll(""));
        int end = unended.lastIndexOf("\n") + 1;
        unended.substring(0, end).lines().forEach(this::read);
        unended.delete(0, end);
    }

    private void read(String line) {
        if (line.isBlank()) {
            return;
        }
        Matcher step = STEP.matcher(line);
        if (step.matches()) {
            steps.add(step.group("id"));
        }
        if (line.startsWith(COMMAND)) {
            command = line.substring(COMMAND.length());
        }
        unfetched = unfetched.or(() -> failureToFetch(line));
        lastLines.addLast("  " + line);
        if (lastLines.size() > LINES_KEPT) {
            lastLines.removeFirst();
        }
    }

    private static Optional<String> failureToFetch(String line) {
        Matcher apt = APT.matcher(line);
        if (apt.find()) {
            return Optional.of(apt.group("address") + ": " + apt.group("reason"));
        }
        Matcher curl = CURL.matcher(line);
        return curl.find() ? Optional.of(curl.group("reason")) : Optional.empty();
    }

    /** Whether a step of this build made the image. The id has no prefix such as {@code sha256:}. */
    boolean isOfAStep(String image) {
        return steps.stream().anyMatch(image::startsWith);
    }

    /** The first address that apt or curl could not fetch, and the reason in the words of that program. */
    Optional<String> unfetched() {
        return unfetched;
    }

    /** The last command that a script said that it runs, in a line such as {@code + go build ./cmd/dockerd}. */
    String lastCommand() {
        return command;
    }

    /** The last lines. Call this method after the end of the build. */
    String lastLines() {
        add("\n");
        return String.join("\n", lastLines);
    }
}
