package deepdive.faults;

import deepdive.specification.steps.Student;
import io.cucumber.java.AfterStep;
import io.cucumber.java.Scenario;

/** Causes the fault of a scenario, once. */
public final class FaultHooks {

    private final Student student;
    private boolean happened;

    public FaultHooks(Student student) {
        this.student = student;
    }

    @AfterStep
    public void have_the_fault_happen(Scenario scenario) {
        Fault.of(scenario.getName())
                .filter(fault -> !happened && student.hasTyped(fault::isAfter))
                .ifPresent(fault -> {
                    happened = true;
                    fault.happenTo(student.seat().orElseThrow());
                });
    }
}
