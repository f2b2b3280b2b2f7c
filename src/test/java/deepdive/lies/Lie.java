package deepdive.lies;

import deepdive.specification.steps.Student;
import deepdive.trials.HostChange;
import deepdive.trials.HostScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A lie of a daemon: wrong answers of its API, of which the student's docker command knows nothing.
 *
 * @param script a jq program that changes an answer, with the facts below in its head; without a program, the fact
 *     {@code instead} says what the daemon does
 * @param asked the requests that are answered with a lie, by their paths
 * @param scenario the name of the scenario
 * @param reason the message of the failure; a scenario without one must stay green
 */
record Lie(HostScript script, Pattern asked, String scenario, Optional<Pattern> reason) implements HostChange {

    static List<Lie> all() {
        return HostScript.in("lies").stream()
                .map(script -> new Lie(
                        script,
                        Pattern.compile(script.fact("asked")),
                        script.fact("scenario"),
                        script.find("red because").map(Pattern::compile)))
                .toList();
    }

    @Override
    public void make(Student student) {
        student.sees(host -> new HostWithLyingDaemon(host, LyingDaemon.before(host, this)));
    }

    @Override
    public void undo(Student student) {
        student.sees(host -> host instanceof HostWithLyingDaemon liars ? liars.withoutLies() : host);
    }

    @Override
    public String toString() {
        return script.name();
    }
}
