package deepdive.practice;

import deepdive.practice.classroom.StudentState;
import deepdive.terminal.EnteredLine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Follows a student, for the teacher's page. */
final class StudentWatch {

    private record PracticePlace(int sitting, int step, int typed, Sitting.Stage whole) {}

    private final Practice practice;
    private final Clock clock;
    private PracticePlace place;
    private Instant progressed;
    private Optional<EnteredLine> lastWrong = Optional.empty();
    private int wrong;

    StudentWatch(Practice practice, Clock clock) {
        this.practice = practice;
        this.clock = clock;
        this.place = placeOf(practice.current());
        this.progressed = clock.instant();
        practice.watch(this::changed);
    }

    private synchronized void changed(Sitting sitting) {
        PracticePlace now = placeOf(sitting);
        if (!now.equals(place)) {
            place = now;
            progressed = clock.instant();
            wrong = 0;
        }
        Optional<EnteredLine> entered = sitting.command().entered();
        if (entered.isPresent() && !entered.equals(lastWrong)) {
            wrong++;
        }
        lastWrong = entered;
    }

    private static PracticePlace placeOf(Sitting sitting) {
        return new PracticePlace(
                sitting.number(), sitting.step(), sitting.command().typed(), sitting.whole());
    }

    StudentState state() {
        Sitting sitting = practice.current();
        int browsers = practice.browsers();
        int done = practice.done();
        PracticeTask task = sitting.task();
        List<String> steps = task.scenario().steps();
        synchronized (this) {
            return new StudentState(
                    task.id(),
                    task.scenario().name(),
                    sitting.step() + 1,
                    steps.size(),
                    steps.get(sitting.step()),
                    sitting.whole().name(),
                    wrong,
                    progressed,
                    done,
                    practice.all(),
                    browsers);
        }
    }
}
