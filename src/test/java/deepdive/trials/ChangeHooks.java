package deepdive.trials;

import deepdive.specification.steps.Student;
import io.cucumber.java.After;
import io.cucumber.java.AfterStep;
import io.cucumber.java.Scenario;

/** Changes the host when the student has got it, and undoes the change before the host is given back. */
public final class ChangeHooks {

    /** Runs before the hook that gives the host back, because after-hooks with a higher order run earlier. */
    private static final int BEFORE_LEAVING = 20_000;

    private final Student student;
    private boolean changed;

    public ChangeHooks(Student student) {
        this.student = student;
    }

    @AfterStep
    public void change_the_host(Scenario scenario) {
        if (!changed && student.seat().isPresent()) {
            changed = true;
            ChangeOfRun.of(scenario.getId()).ifPresent(change -> change.make(student));
        }
    }

    @After(order = BEFORE_LEAVING)
    public void undo_the_change(Scenario scenario) {
        if (changed) {
            ChangeOfRun.of(scenario.getId()).ifPresent(change -> change.undo(student));
        }
    }
}
