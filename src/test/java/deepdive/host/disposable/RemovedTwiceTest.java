package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.InternalServerErrorException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

class RemovedTwiceTest {

    private static final ThreadGroup REAPER = DockerClientFactory.TESTCONTAINERS_THREAD_GROUP;
    private static final ThreadGroup OURS = new ThreadGroup("ours");

    private final UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final List<Throwable> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void install() {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> told.add(thrown));
        RemovedTwice.isNoFailure();
    }

    @AfterEach
    void restore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void a_container_that_is_removed_twice_is_not_told() throws Exception {
        dies(REAPER, new NotFoundException("no such container"));
        dies(REAPER, new ConflictException("removal is already in progress"));

        assertThat(told).isEmpty();
    }

    @Test
    void another_failure_and_one_of_another_thread_are_told() throws Exception {
        RuntimeException other = new InternalServerErrorException("disk full");
        RuntimeException ours = new NotFoundException("no such container");

        dies(REAPER, other);
        dies(OURS, ours);

        assertThat(told).containsExactly(other, ours);
    }

    private static void dies(ThreadGroup group, RuntimeException of) throws InterruptedException {
        Thread thread = new Thread(group, () -> {
            throw of;
        });
        thread.start();
        thread.join();
    }
}
