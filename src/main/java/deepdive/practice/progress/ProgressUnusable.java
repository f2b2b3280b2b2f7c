package deepdive.practice.progress;

/** A file of a student's progress cannot be read or written. */
public final class ProgressUnusable extends RuntimeException {

    public ProgressUnusable(String message) {
        super(message);
    }

    public ProgressUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
