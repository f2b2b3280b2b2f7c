package deepdive.practice;

/** The student has left the scenario: it ends where it is. */
final class PracticeEnded extends RuntimeException {

    PracticeEnded() {
        super("The student has left the scenario.", null, false, false);
    }
}
