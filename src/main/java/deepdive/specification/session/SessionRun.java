package deepdive.specification.session;

import deepdive.engine.Engine;
import deepdive.evidence.Session;
import deepdive.handout.Handout;
import deepdive.host.HostLease;
import deepdive.host.lending.Laboratory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Types the whole hand-out on a host of one engine while the scenarios run on other hosts. */
public final class SessionRun {

    private final Engine engine;
    private final Handout handout;
    private final Path folder;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();

    /** @param reports the folder that has the engine's folder, into which the session's record is written */
    public SessionRun(Engine engine, Handout handout, Path reports) {
        this.engine = engine;
        this.handout = handout;
        this.folder = reports.resolve(engine.folder());
    }

    public Engine engine() {
        return engine;
    }

    /** Borrows a host, types the hand-out, and writes the record, even if the session failed. */
    public void start(Laboratory laboratory, Executor executor) {
        executor.execute(() -> {
            try {
                run(laboratory);
                finished.complete(null);
            } catch (RuntimeException | Error e) {
                finished.completeExceptionally(e);
            }
        });
    }

    private void run(Laboratory laboratory) {
        try (HostLease lease = laboratory.borrow(engine, Set.of())) {
            HandoutSession session = new HandoutSession(lease.host());
            try {
                session.type(handout);
            } finally {
                write(session.record().withImagesFrom(laboratory.areImagesFromHub() ? "hub" : "debian"));
            }
        }
    }

    private void write(Session session) {
        Path file = folder.resolve(Session.FILE);
        try {
            Files.createDirectories(folder);
            Files.writeString(file, session.json());
        } catch (IOException e) {
            throw new UncheckedIOException("The record of the session cannot be written to " + file, e);
        }
    }

    /** Waits for the session's end, and throws the session's failure. */
    public void awaitEnd() throws Throwable {
        try {
            finished.join();
        } catch (CompletionException e) {
            throw e.getCause();
        }
    }
}
