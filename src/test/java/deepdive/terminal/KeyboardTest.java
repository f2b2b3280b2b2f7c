package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class KeyboardTest {

    private final Keyboard keyboard = new Keyboard();

    @AfterEach
    void nobody_is_left_interrupted() {
        Thread.interrupted();
    }

    @Test
    void keys_come_in_the_order_in_which_they_were_sent() throws Exception {
        send("docker ");
        send("ps\r");
        keyboard.close();

        assertThat(new String(keyboard.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("docker ps\r");
    }

    @Test
    void a_small_buffer_is_enough() throws Exception {
        send("abc");
        byte[] buffer = new byte[4];

        assertThat(keyboard.read(buffer, 1, 2)).isEqualTo(2);
        assertThat(keyboard.read(buffer, 3, 1)).isEqualTo(1);
        assertThat(buffer).containsExactly(0, 'a', 'b', 'c');
        assertThat(keyboard.read(buffer, 0, 0)).isZero();
    }

    @Test
    void a_key_beyond_ascii_is_not_taken_for_the_end() throws Exception {
        keyboard.send(new byte[] {(byte) 0xff});

        assertThat(keyboard.read()).isEqualTo(0xff);
    }

    @Test
    void nothing_sent_is_nothing_and_not_the_end() throws Exception {
        send("");
        send("x");

        assertThat(keyboard.read()).isEqualTo('x');
    }

    @Test
    void what_was_sent_before_hanging_up_still_comes_and_then_the_end_for_ever() throws Exception {
        send("x");
        keyboard.close();
        send("too late");

        assertThat(keyboard.read()).isEqualTo('x');
        assertThat(keyboard.read()).isEqualTo(-1);
        assertThat(keyboard.read()).isEqualTo(-1);
    }

    @Test
    void keys_are_what_they_were_when_they_were_sent() throws Exception {
        byte[] keys = {'a'};
        keyboard.send(keys);
        keys[0] = 'b';

        assertThat(keyboard.read()).isEqualTo('a');
    }

    @Test
    void whoever_reads_waits_for_a_key() throws Exception {
        CompletableFuture<Integer> key = reading();

        send("k");

        assertThat(key.get(10, TimeUnit.SECONDS)).isEqualTo('k');
    }

    @Test
    void hanging_up_wakes_whoever_waits() throws Exception {
        CompletableFuture<Integer> key = reading();

        keyboard.close();

        assertThat(key.get(10, TimeUnit.SECONDS)).isEqualTo(-1);
    }

    @Test
    void keys_outlive_the_thread_that_sent_them() throws Exception {
        Thread typist = new Thread(() -> send("ab"));
        typist.start();
        typist.join();

        assertThat(keyboard.read()).isEqualTo('a');
        assertThat(keyboard.read()).isEqualTo('b');
    }

    @Test
    void keys_outlive_the_thread_that_read_before() throws Exception {
        send("ab");
        Thread reader = new Thread(() -> reading().join());
        reader.start();
        reader.join();

        assertThat(keyboard.read()).isEqualTo('b');
    }

    @Test
    void an_interrupted_reader_ends_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(keyboard::read).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    private CompletableFuture<Integer> reading() {
        CompletableFuture<Integer> key = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        key.complete(keyboard.read());
                    } catch (InterruptedIOException e) {
                        key.completeExceptionally(e);
                    }
                })
                .start();
        return key;
    }

    @Test
    void a_thread_that_sends_the_keys_into_a_dead_line_prints_no_stack_trace() throws Exception {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Thread sender = new Thread(() -> {
                assertThatCode(keyboard::read).doesNotThrowAnyException();
                throw new IllegalStateException("Broken pipe");
            });
            send("x");
            sender.start();
            sender.join();
        } finally {
            System.setErr(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private void send(String keys) {
        keyboard.send(keys.getBytes(StandardCharsets.UTF_8));
    }
}
