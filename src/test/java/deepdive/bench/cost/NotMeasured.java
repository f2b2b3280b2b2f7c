package deepdive.bench.cost;

/** Something could not be measured. The message has the reason and, if somebody can mend it, what to do. */
public final class NotMeasured extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotMeasured(String message) {
        super(message);
    }
}
