package deepdive.trials;

import com.github.dockerjava.api.exception.DockerException;
import deepdive.host.Daemon;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A daemon that may have been restarted. Our client still has connections to the daemon before it, and a question over one of them
 * fails. So many questions at the same time use all of these connections up.
 */
final class RestartedDaemon {

    private static final int CONNECTIONS = 8;
    private static final Duration POLL = Duration.ofMillis(20);

    private RestartedDaemon() {}

    static void awaitConnectionsTo(Daemon daemon) {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            Awaitility.await().pollDelay(Duration.ZERO).pollInterval(POLL).until(() -> allAnswer(daemon, threads));
        } finally {
            threads.shutdown();
        }
    }

    private static boolean allAnswer(Daemon daemon, ExecutorService threads) {
        List<CompletableFuture<Boolean>> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> answers(daemon), threads))
                .limit(CONNECTIONS)
                .toList();
        return answers.stream().map(CompletableFuture::join).allMatch(Boolean::booleanValue);
    }

    private static boolean answers(Daemon daemon) {
        try {
            daemon.client().pingCmd().exec();
            return true;
        } catch (DockerException e) {
            throw e;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
