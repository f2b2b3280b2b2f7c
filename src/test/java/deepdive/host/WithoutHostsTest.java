package deepdive.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WithoutHostsTest {

    private static final NotReady REFUSED = new NotReady("privileged containers are refused");

    private final WithoutHosts without = new WithoutHosts();
    private final Engine some = EngineCatalogue.load().named("26.1");
    private final Engine other = EngineCatalogue.load().named("20.10");

    @Test
    void the_first_who_waits_for_a_host_is_told_why_there_is_none_and_the_others_that_it_is_told() {
        assertThatThrownBy(() -> borrow(some)).isSameAs(REFUSED);
        assertThatThrownBy(() -> borrow(some)).hasMessage("told");
        assertThatThrownBy(() -> borrow(some)).hasMessage("told");
        assertThatThrownBy(() -> borrow(other)).as("another engine").isSameAs(REFUSED);
    }

    @Test
    void what_was_in_vain_is_not_tried_again() {
        AtomicInteger tried = new AtomicInteger();
        Supplier<String> preparation = () -> {
            tried.incrementAndGet();
            throw REFUSED;
        };

        assertThatThrownBy(() -> without.unlessKnown(some, preparation)).isSameAs(REFUSED);
        assertThatThrownBy(() -> without.unlessKnown(some, preparation)).isSameAs(REFUSED);

        assertThat(tried).hasValue(1);
        assertThat(without.unlessKnown(other, () -> "made")).isEqualTo("made");
    }

    @Test
    void an_engine_that_cannot_be_prepared_leaves_the_others_alone() {
        without.unlessReady(List.of(some), WithoutHostsTest::refuse);
        without.unlessReady(List.of(other), () -> {});

        assertThat(without.why(some)).contains(REFUSED);
        assertThat(without.why(other)).isEmpty();
        assertThatCode(() -> without.mustNotBeAll(List.of(some, other))).doesNotThrowAnyException();
        assertThatCode(() -> without.mustNotBeAll(List.of())).doesNotThrowAnyException();
    }

    @Test
    void where_no_engine_is_left_all_reasons_are_told_each_once() {
        without.unlessReady(List.of(some, other), WithoutHostsTest::refuse);

        assertThatThrownBy(() -> without.mustNotBeAll(List.of(some, other)))
                .isInstanceOf(NotReady.class)
                .hasMessage(REFUSED.getMessage());
    }

    private HostLease borrow(Engine engine) {
        return without.unlessTold(
                engine,
                () -> {
                    throw REFUSED;
                },
                () -> new IllegalStateException("told"));
    }

    private static void refuse() {
        throw REFUSED;
    }
}
