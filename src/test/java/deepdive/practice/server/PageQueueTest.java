package deepdive.practice.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageQueueTest {

    private static final String MESSAGE = "x".repeat(1024);
    private static final int FLOOD = 100_000;

    private final List<String> out = new ArrayList<>();
    private final List<Runnable> unsent = new ArrayList<>();

    @Test
    void messages_go_out_one_after_another_in_their_order() {
        PageQueue queue = new PageQueue(this::holdBack, renewed -> {});
        queue.accept("1");
        queue.accept("2");
        assertThat(out).containsExactly("1");

        unsent.remove(0).run();

        assertThat(out).containsExactly("1", "2");
    }

    @Test
    void a_browser_that_sees_nothing_of_100_megabytes_costs_a_bounded_amount() {
        PageQueue queue = new PageQueue(this::sendAtOnce, renewed -> {});

        for (int i = 0; i < FLOOD; i++) {
            queue.accept(MESSAGE);
        }

        assertThat(out.size() * (long) MESSAGE.length())
                .isBetween((long) PageQueue.MOST_UNSEEN, 2L * PageQueue.MOST_UNSEEN);
    }

    @Test
    void a_connection_that_takes_nothing_costs_a_bounded_amount() {
        PageQueue queue = new PageQueue(this::holdBack, renewed -> {});

        for (int i = 0; i < FLOOD; i++) {
            queue.accept(MESSAGE);
        }

        assertThat(queue.unseen()).isLessThan(2L * PageQueue.MOST_UNSEEN);
    }

    @Test
    void a_browser_that_was_behind_gets_the_whole_state_when_it_has_caught_up() {
        PageQueue queue = new PageQueue(this::sendAtOnce, renewed -> renewed.accept("whole state"));
        for (int i = 0; i < FLOOD; i++) {
            queue.accept(MESSAGE);
        }
        queue.seen(1);
        assertThat(out).doesNotContain("whole state");

        queue.seen(out.size() * (long) MESSAGE.length());
        queue.accept("new");

        assertThat(out).endsWith("whole state", "new");
    }

    private void holdBack(String message, Runnable sent) {
        out.add(message);
        unsent.add(sent);
    }

    private void sendAtOnce(String message, Runnable sent) {
        out.add(message);
        sent.run();
    }
}
