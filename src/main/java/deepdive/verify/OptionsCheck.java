package deepdive.verify;

import deepdive.specification.run.WrongOption;
import java.nio.file.Path;
import java.util.Properties;

/** Reads a run's options for Maven, so that a wrong one is told before any test: an Ant task, in Maven's own JVM. */
public final class OptionsCheck {

    private final Properties properties;
    private Path project = Path.of("");

    /** A check of this JVM's own properties. */
    public OptionsCheck() {
        this(System.getProperties());
    }

    OptionsCheck(Properties properties) {
        this.properties = properties;
    }

    /** @param folder the project's, because Maven may have been started in another one */
    public void setFolder(String folder) {
        project = Path.of(folder);
    }

    /** @throws WrongOption for the first mistake; Ant ends the build with its message */
    public void execute() {
        Thread thread = Thread.currentThread();
        ClassLoader mavens = thread.getContextClassLoader();
        // Cucumber looks for its own parts with the thread's class loader, and Maven's does not have them.
        thread.setContextClassLoader(OptionsCheck.class.getClassLoader());
        try {
            RunOptions.of(properties, project);
        } catch (WrongOption e) {
            // On a line of its own, because Maven and Ant put words of theirs before it.
            throw new WrongOption("\n\n" + e.getMessage() + "\n");
        } finally {
            thread.setContextClassLoader(mavens);
        }
    }
}
