package deepdive.host;

/** A scenario cannot be run on this daemon without harm to what others have there, or not at all. The message says why. */
final class NotApplicable extends RuntimeException {

    NotApplicable(String reason) {
        super(reason, null, false, false);
    }
}
