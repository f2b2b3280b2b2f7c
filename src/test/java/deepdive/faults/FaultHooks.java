package deepdive.faults;

import deepdive.specification.steps.Student;
import io.cucumber.java.After;
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

    /** The order is higher than that of the hook that gives the host back, because a higher one runs first. */
    @After(order = 20_000)
    public void undo_the_fault(Scenario scenario) {
        Fault.of(scenario.getName())
                .filter(fault -> happened)
                .ifPresent(fault -> fault.undoOn(student.seat().orElseThrow()));
    }
}
