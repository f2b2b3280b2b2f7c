package deepdive.host.disposable;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Does the same for several things at the same time, and waits. Not by a parallel stream: a worker of the scenarios' pool
 * that waits for one runs another scenario meanwhile, inside the one that waits.
 */
final class Parallel {

    private Parallel() {}

    /** @throws java.util.concurrent.CompletionException where one fails, when all have ended */
    static <T> void each(Collection<T> things, Consumer<T> action) {
        CompletableFuture.allOf(things.stream()
                        .map(thing -> CompletableFuture.runAsync(() -> action.accept(thing)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
