package deepdive.practice.server;

/** The last part of a terminal's output, for browsers that open the page later. */
public final class KeptOutput {

    /** More than the lines that the page's terminals keep. */
    static final int MOST_CHARACTERS = 200_000;

    private final StringBuilder text = new StringBuilder();

    /** Adds output at the end. */
    public void add(String output) {
        text.append(output);
        bound();
    }

    /** Adds output that was earlier than all that was added. */
    public void addBefore(String output) {
        text.insert(0, output);
        bound();
    }

    /** Half is dropped at a time, so that a program that prints without end does not have the rest moved for each piece. */
    private void bound() {
        if (text.length() <= MOST_CHARACTERS) {
            return;
        }
        int from = text.indexOf("\n", text.length() - MOST_CHARACTERS / 2);
        text.delete(0, from < 0 ? text.length() - MOST_CHARACTERS / 2 : from + 1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
