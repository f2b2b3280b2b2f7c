package deepdive.host.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import deepdive.engine.Engine;
import deepdive.engine.EngineSource;
import deepdive.engine.EngineVersion;
import deepdive.engine.ImageStore;
import deepdive.host.HostLease;
import deepdive.host.NotReady;
import deepdive.host.RunLabel;
import deepdive.host.disposable.OuterMachine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several engines, one of which cannot have hosts. */
@Timeout(120)
class LaboratoryIT {

    private static final String NOWHERE = "http://127.0.0.1:9";

    private final OuterMachine machine = new OuterMachine();
    private final Engine there = OuterMachine.CATALOGUE.named("");
    private final Engine outOfReach = new Engine(
            "27",
            EngineVersion.newestOf(27),
            OuterMachine.CATALOGUE.courseBaseImage().replaceFirst(".*:", ""),
            new EngineSource.DockerRepository(NOWHERE, "27"),
            ImageStore.GRAPHDRIVER);

    @Test
    void an_engine_that_cannot_be_had_says_why_and_the_others_have_hosts() {
        try (Laboratory laboratory = open(Map.of(there, 1, outOfReach, 1));
                HostLease lease = laboratory.borrow(there, Set.of())) {
            assertThat(lease.host().engine()).isEqualTo(there);
            assertThat(laboratory.whyNone(there)).isEmpty();
            assertThat(laboratory.whyNone(outOfReach))
                    .hasValueSatisfying(reason -> assertThat(reason).hasMessageContaining(NOWHERE));
        }
    }

    @Test
    void where_no_engine_can_be_had_that_is_said_and_no_mirror_is_started() throws Exception {
        List<String> created = new CopyOnWriteArrayList<>();
        try (ResultCallback.Adapter<Event> listener = new ResultCallback.Adapter<>() {
            @Override
            public void onNext(Event event) {
                created.add(event.getFrom());
            }
        }) {
            machine.daemon()
                    .client()
                    .eventsCmd()
                    .withEventFilter("create")
                    .withLabelFilter(RunLabel.OF_THIS_PROCESS.asMap())
                    .exec(listener);
            listener.awaitStarted();

            assertThatThrownBy(() -> open(Map.of(outOfReach, 1)))
                    .isInstanceOf(NotReady.class)
                    .hasMessageContaining(NOWHERE);
        }
        assertThat(created).as("the images of containers").containsOnly(outOfReach.baseImage());
    }

    private static Laboratory open(Map<Engine, Integer> scenarios) {
        return Laboratory.open(1, scenarios);
    }
}
