package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.host.NotReady;
import deepdive.host.Subprocess;
import java.io.BufferedReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunLockTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void one_thread_prepares_at_a_time() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> turns = IntStream.range(0, 40)
                .mapToObj(turn -> threads.submit(() -> RunLock.whileHeld(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    return turn;
                })))
                .toList();

        for (int turn = 0; turn < turns.size(); turn++) {
            assertThat(turns.get(turn).get(30, TimeUnit.SECONDS)).isEqualTo(turn);
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void the_second_waits_until_the_first_has_done() throws Exception {
        CountDownLatch isHeld = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Future<Boolean> first = threads.submit(() -> RunLock.whileHeld(() -> {
            isHeld.countDown();
            return await(mayEnd);
        }));
        isHeld.await();
        Future<String> second = threads.submit(() -> RunLock.whileHeld(() -> first.isDone() + " " + mayEnd.getCount()));

        mayEnd.countDown();

        assertThat(second.get(30, TimeUnit.SECONDS)).endsWith(" 0");
        assertThat(first.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_preparation_that_fails_lets_the_next_one_in() {
        assertThatThrownBy(() -> RunLock.whileHeld(() -> {
                    throw new NotReady("no disk");
                }))
                .isInstanceOf(NotReady.class)
                .hasMessage("no disk");

        assertThat(RunLock.whileHeld(() -> "next")).isEqualTo("next");
    }

    @Test
    void another_run_on_this_machine_is_waited_for() throws Exception {
        Process other = Subprocess.start(LockedRun.class, Map.of());
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");
            Future<String> ours = threads.submit(() -> RunLock.whileHeld(() -> "ours"));
            Awaitility.await().during(Duration.ofMillis(300)).until(() -> !ours.isDone());

            other.getOutputStream().close();

            assertThat(ours.get(30, TimeUnit.SECONDS)).isEqualTo("ours");
        } finally {
            other.destroyForcibly();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
