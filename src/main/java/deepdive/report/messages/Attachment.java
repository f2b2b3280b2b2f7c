package deepdive.report.messages;

/**
 * What a step or a scenario left as evidence.
 *
 * @param mediaType such as {@code text/plain}; {@code docs/report-data.md} lists those that there are
 * @param name such as {@code terminal 1}; empty where it has none
 * @param text the body, decoded; of a large one only its beginning, see {@link #omitted()}
 * @param omitted how many bytes of a large body are missing at the end of {@code text}; 0 where it is whole
 */
public record Attachment(String mediaType, String name, String text, long omitted) {

    /** What is kept of a body, in bytes as the messages hold it. */
    public static final int LARGEST = 256 * 1024;

    /** Whether {@code text} is all of it: a body that is not whole is no JSON to be parsed. */
    public boolean whole() {
        return omitted == 0;
    }
}
