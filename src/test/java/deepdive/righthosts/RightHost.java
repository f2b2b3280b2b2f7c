package deepdive.righthosts;

import deepdive.specification.run.Features;
import deepdive.specification.run.Features.FeatureScenario;
import deepdive.specification.steps.Student;
import deepdive.trials.HostChange;
import deepdive.trials.HostScript;
import java.util.List;
import java.util.stream.Stream;

/**
 * A right host that is set up in another way than the usual one, and one scenario that runs on it.
 *
 * @param script sets the host up, as root
 * @param scenario the scenario's name
 */
record RightHost(HostScript script, String scenario) implements HostChange {

    /** Each right host with the scenarios that its script names, or with those whose names match. */
    static Stream<RightHost> with(String scenarios) {
        List<String> names =
                Features.of("pt").stream().map(FeatureScenario::name).toList();
        return HostScript.in("right-hosts").stream()
                .flatMap(script -> names.stream()
                        .filter(name -> name.matches(scenarios.isEmpty() ? script.fact("scenarios") : scenarios))
                        .map(name -> new RightHost(script, name)));
    }

    @Override
    public void make(Student student) {
        script.runIn(student.seat().orElseThrow());
        // The scenario may not describe a host that is set up like this one.
        student.sees(host -> host);
    }

    @Override
    public void undo(Student student) {
        student.seat()
                .orElseThrow()
                .run("sh", "-c", "printf '#!/bin/sh\\necho set up in another way\\n' > /usr/local/sbin/deepdive-tidy");
    }

    @Override
    public String toString() {
        return script.name() + ": " + scenario;
    }
}
