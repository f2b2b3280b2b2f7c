package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.EngineCatalogue;
import deepdive.host.NotReady;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pool without hosts. HostPoolIT tests a pool with hosts. */
@Timeout(20)
class HostPoolTest {

    private final HostPool pool = new HostPool(EngineCatalogue.load().named(""), 1, () -> {
        throw new NotReady("privileged containers are refused");
    });

    @Test
    void a_host_that_does_not_start_is_told_to_everyone_who_asks_and_nobody_waits_for_it() {
        for (int asked = 0; asked < 3; asked++) {
            assertThatThrownBy(() -> pool.borrow(Set.of()))
                    .isInstanceOf(NotReady.class)
                    .hasMessage("privileged containers are refused");
        }
    }

    @Test
    void nothing_is_lent_after_closing() {
        pool.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> pool.borrow(Set.of()))
                .withMessageContaining("closed");
    }
}
