package deepdive.practice.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class StepGateTest {

    @Test
    void nobody_waits_at_an_open_gate() {
        StepGate gate = StepGate.open();
        gate.arrive();

        gate.pass();

        assertThat(gate.isWaitedAt()).isFalse();
        assertThat(gate.goOn()).isFalse();
    }

    @Test
    void one_key_is_for_one_step() {
        StepGate gate = StepGate.closed();
        assertThat(gate.goOn()).as("before the scenario is there").isFalse();
        gate.arrive();
        CompletableFuture<Void> step = CompletableFuture.runAsync(gate::pass);
        assertThat(step).isNotDone();

        assertThat(gate.goOn()).isTrue();
        assertThat(gate.goOn()).as("while the step is done").isFalse();
        step.join();

        gate.arrive();
        assertThat(gate.isWaitedAt()).isTrue();
        assertThat(CompletableFuture.runAsync(gate::pass)).isNotDone();
    }

    @Test
    void whoever_leaves_opens_the_gate_for_good() {
        StepGate gate = StepGate.closed();
        gate.arrive();
        CompletableFuture<Void> steps = CompletableFuture.runAsync(() -> {
            gate.pass();
            gate.arrive();
            gate.pass();
        });

        gate.leave();

        Awaitility.await().until(steps::isDone);
        assertThat(gate.isWaitedAt()).isFalse();
    }
}
