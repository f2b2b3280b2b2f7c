package deepdive.practice;

import deepdive.host.RunLabel;
import java.util.Arrays;

/** {@code ./lab practise} in a JVM of its own, which PractiseEndIT ends. It first prints the label of its containers. */
final class PractiseProcess {

    /** The variable with the arguments, with blanks between them. */
    static final String ARGUMENTS = "DEEPDIVE_PRACTISE_ARGUMENTS";

    private PractiseProcess() {}

    public static void main(String[] nothing) throws InterruptedException {
        System.out.println("label " + RunLabel.OF_THIS_PROCESS.value());
        Practise.main(Arrays.stream(System.getenv(ARGUMENTS).split(" ")).toArray(String[]::new));
    }
}
