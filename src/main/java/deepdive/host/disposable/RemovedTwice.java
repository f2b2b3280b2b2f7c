package deepdive.host.disposable;

import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/**
 * At the end of the JVM, Testcontainers removes the containers of a run in a thread of its own, and a run removes them, too. This
 * handler keeps quiet if the thread of Testcontainers comes second; otherwise Java would print a stack trace at each Control+C.
 */
final class RemovedTwice implements UncaughtExceptionHandler {

    private final Optional<UncaughtExceptionHandler> others;

    private RemovedTwice(Optional<UncaughtExceptionHandler> others) {
        this.others = others;
    }

    /** Installs the handler in this JVM, in front of the present one. */
    static synchronized void isNoFailure() {
        UncaughtExceptionHandler present = Thread.getDefaultUncaughtExceptionHandler();
        if (!(present instanceof RemovedTwice)) {
            Thread.setDefaultUncaughtExceptionHandler(new RemovedTwice(Optional.ofNullable(present)));
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        boolean removedTwice = DockerClientFactory.TESTCONTAINERS_THREAD_GROUP.equals(thread.getThreadGroup())
                && (thrown instanceof NotFoundException || thrown instanceof ConflictException);
        if (removedTwice) {
            return;
        }
        others.ifPresentOrElse(other -> other.uncaughtException(thread, thrown), () -> {
            System.err.print("Exception in thread \"" + thread.getName() + "\" ");
            thrown.printStackTrace();
        });
    }
}
