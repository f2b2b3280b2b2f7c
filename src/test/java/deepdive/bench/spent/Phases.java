package deepdive.bench.spent;

import java.util.List;

/** The names of the phases of a run. */
public final class Phases {

    /** From Maven's start to the start of the JVM of the specification. */
    static final String MAVEN = "maven";

    /** From there to the creation of the first container. */
    static final String JVM = "jvm";

    /** From there until the mirror has the images, while hosts start. */
    static final String MIRROR = "mirror";

    /** From there until the first scenario has a host. */
    static final String HOSTS = "hosts";

    /** From there to the end of the last scenario. */
    static final String SCENARIOS = "scenarios";

    static final String MATRIX = "matrix";

    /** From there until the hand-out is typed to its end, while the pages of the exercises are written. */
    static final String HAND_OUT = "hand-out";

    /** From there until the other pages are written, the vocabulary last. */
    static final String DOCUMENT = "document";

    /** From the last page until the PDFs are printed: printing begins while pages are written. */
    static final String PDFS = "pdfs";

    /** From there to Maven's end. */
    static final String END = "end";

    static final String WAITING_FOR_HOSTS = "waiting for hosts";

    /** With the opening of terminals. */
    static final String TYPING = "typing";

    /** From Enter to the prompt, or to the text that a step waits for. */
    static final String WAITING_FOR_PROMPTS = "waiting for prompts";

    static final String ORACLES = "oracles";
    static final String EVIDENCE = "evidence";
    static final String RESET = "reset";

    /** One after the other, from the beginning to the end of a run. */
    public static final List<String> OF_RUN =
            List.of(MAVEN, JVM, MIRROR, HOSTS, SCENARIOS, MATRIX, HAND_OUT, DOCUMENT, PDFS, END);

    /** Within scenarios, of which several run at the same time. */
    public static final List<String> IN_SCENARIOS =
            List.of(WAITING_FOR_HOSTS, TYPING, WAITING_FOR_PROMPTS, ORACLES, EVIDENCE, RESET);

    private Phases() {}
}
