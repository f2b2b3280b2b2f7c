package deepdive.host.image;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a builder says, in pieces as they come, read line by line. */
final class BuildOutput {

    private static final int LINES_KEPT = 20;
    /** How a builder says which image a step made: Docker's with three dashes, Podman's with two. */
    private static final Pattern STEP = Pattern.compile("\\s*-+> (?<id>[0-9a-f]{12})\\s*");
    /** How apt says that it could not fetch something. It says so in pieces, and other output may come between them. */
    private static final Pattern APT = Pattern.compile("Failed to fetch (?<address>\\S+)\\s+(?<reason>.*)");

    private static final Pattern CURL = Pattern.compile("curl: \\(\\d+\\) (?<reason>.*)");
    /** Docker's builder colours what a command says on standard error. */
    private static final Pattern COLOUR = Pattern.compile("\033\\[[0-9;]*m");

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

    /** Whether an image, by its id without a prefix, was made by one of the steps. */
    boolean isOfAStep(String image) {
        return steps.stream().anyMatch(image::startsWith);
    }

    /** The first address that could not be fetched, and why, as the program said that tried to. */
    Optional<String> unfetched() {
        return unfetched;
    }

    /** Its last lines, to be called when nothing more comes. */
    String lastLines() {
        add("\n");
        return String.join("\n", lastLines);
    }
}
