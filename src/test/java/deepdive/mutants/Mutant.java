package deepdive.mutants;

import deepdive.host.DockerHost;
import deepdive.report.document.text.Bilingual;
import deepdive.specification.steps.Student;
import deepdive.trials.HostChange;
import deepdive.trials.HostScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host with a deliberate error. Either a script replaces a program of the host, and calls the real program in a wrong way; or
 * the script runs once in the host, as root, and changes the host itself.
 *
 * @param script the script, with the facts below in its head
 * @param program the replaced program, such as {@code docker}; empty if the script runs in the host
 * @param scenario a regular expression for the name of the scenario that must turn red
 * @param reason a regular expression for the message of the failure
 * @param undo a shell command that undoes the script's changes of the host; empty if there are none
 */
public record Mutant(
        HostScript script, Optional<String> program, String scenario, Pattern reason, Optional<String> undo)
        implements HostChange {

    /** All mutants, by name. */
    public static List<Mutant> all() {
        return HostScript.in("mutants").stream().map(Mutant::of).toList();
    }

    private static Mutant of(HostScript script) {
        return new Mutant(
                script,
                script.find("program"),
                script.fact("scenario"),
                Pattern.compile(script.fact("red because")),
                script.find("undo"));
    }

    public String name() {
        return script.name();
    }

    /** The deliberate error, in both languages. */
    Bilingual error() {
        return Bilingual.of(script.fact("pt"), script.summary());
    }

    @Override
    public void make(Student student) {
        DockerHost host = student.seat().orElseThrow();
        program.ifPresentOrElse(replaced -> replace(host, replaced), () -> script.runIn(host));
    }

    private void replace(DockerHost host, String replaced) {
        host.run(
                "sh",
                "-c",
                "{ echo '#!/bin/sh'; echo \"real=$(command -v \"$1\")\"; printf '%s\\n' \"$2\"; } > /tmp/mutant"
                        + " && install -m 0755 /tmp/mutant \"/usr/local/bin/$1\"",
                "sh",
                replaced,
                script.text());
    }

    @Override
    public void undo(Student student) {
        DockerHost host = student.seat().orElseThrow();
        program.ifPresent(replaced -> host.run("rm", "/usr/local/bin/" + replaced));
        undo.ifPresent(command -> host.run("sh", "-c", command));
    }

    @Override
    public String toString() {
        return name();
    }
}
