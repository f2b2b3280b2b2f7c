package deepdive.mutants;

import deepdive.host.DockerHost;
import deepdive.specification.steps.Student;
import io.cucumber.java.After;
import io.cucumber.java.AfterStep;
import io.cucumber.java.Scenario;

/** Puts the error into the host before the scenario, and removes it before the host is given back. */
public final class MutantHooks {

    /** Runs before the hook that gives the host back, because after-hooks with a higher order run earlier. */
    private static final int BEFORE_LEAVING = 20_000;

    private final Student student;
    private boolean wrong;

    public MutantHooks(Student student) {
        this.student = student;
    }

    @AfterStep
    public void make_the_host_wrong(Scenario scenario) {
        if (!wrong) {
            student.seat()
                    .ifPresent(host -> MutantOfRun.of(scenario.getId()).ifPresent(mutant -> {
                        replace(host, mutant);
                        wrong = true;
                    }));
        }
    }

    @After(order = BEFORE_LEAVING)
    public void make_the_host_right(Scenario scenario) {
        if (wrong) {
            student.seat()
                    .ifPresent(host -> MutantOfRun.of(scenario.getId()).ifPresent(mutant -> {
                        host.run("rm", "/usr/local/bin/" + mutant.program());
                        mutant.undo().ifPresent(command -> host.run("sh", "-c", command));
                    }));
        }
    }

    private static void replace(DockerHost host, Mutant mutant) {
        host.run(
                "sh",
                "-c",
                "{ echo '#!/bin/sh'; echo \"real=$(command -v \"$1\")\"; printf '%s\\n' \"$2\"; } > /tmp/mutant"
                        + " && install -m 0755 /tmp/mutant \"/usr/local/bin/$1\"",
                "sh",
                mutant.program(),
                mutant.script());
    }
}
