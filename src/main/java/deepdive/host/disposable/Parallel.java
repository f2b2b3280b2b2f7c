package deepdive.host.disposable;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Runs an action for several things at the same time, and waits for all of them. A parallel stream would be wrong: a worker of
 * Cucumber's pool that waits for a parallel stream runs another scenario inside the scenario that waits.
 */
final class Parallel {

    private Parallel() {}

    /** @throws java.util.concurrent.CompletionException if an action fails; all actions have ended then */
    static <T> void each(Collection<T> things, Consumer<T> action) {
        CompletableFuture.allOf(things.stream()
                        .map(thing -> CompletableFuture.runAsync(() -> action.accept(thing)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
