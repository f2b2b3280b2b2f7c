package deepdive.verify;

import deepdive.specification.run.WrongOption;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Reads a run's options before the tests, so that a wrong option stops the build at once. Runs as an Ant task in
 * Maven's JVM.
 */
public final class OptionsCheck {

    private final Properties properties;
    private Path project = Path.of("");

    /** Checks the properties of this JVM. */
    public OptionsCheck() {
        this(System.getProperties());
    }

    OptionsCheck(Properties properties) {
        this.properties = properties;
    }

    /** @param folder the project's folder, because Maven may have been started in another folder */
    public void setFolder(String folder) {
        project = Path.of(folder);
    }

    /** @throws WrongOption for the first mistake; Ant ends the build with its message */
    public void execute() {
        Thread thread = Thread.currentThread();
        ClassLoader mavens = thread.getContextClassLoader();
        // Cucumber loads its classes with the thread's class loader, and Maven's class loader does not have them.
        thread.setContextClassLoader(OptionsCheck.class.getClassLoader());
        try {
            RunOptions.of(properties, project);
        } catch (WrongOption e) {
            // The message begins on a new line, because Maven and Ant write a prefix before it.
            throw new WrongOption("\n\n" + e.getMessage() + "\n");
        } finally {
            thread.setContextClassLoader(mavens);
        }
    }
}
