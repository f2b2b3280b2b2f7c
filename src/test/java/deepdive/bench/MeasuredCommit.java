package deepdive.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The commit that is measured. */
final class MeasuredCommit {

    private MeasuredCommit() {}

    /** Its short hash, with {@code -dirty} if files differ from it; {@code unknown} without git. */
    static String here() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 && !printed.isEmpty() ? printed : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
