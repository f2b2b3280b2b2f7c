package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.model.Container;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeverStartedTest {

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    @Test
    void a_container_that_its_run_has_not_started_for_minutes_is_removed() throws IOException {
        Container old = container("old", NOW.minusSeconds(301), "0f9d");
        Container young = container("young", NOW.minusSeconds(299), "0f9d");
        Container ofStudent = container("baleia", NOW.minusSeconds(3600), "existing-0f9d");

        assertThat(NeverStarted.among(List.of(old, young, ofStudent), NOW)).containsExactly(old);
    }

    private static Container container(String id, Instant created, String run) throws IOException {
        return new ObjectMapper()
                .readValue(
                        "{\"Id\": \"%s\", \"Created\": %d, \"Labels\": {\"deepdive.run\": \"%s\"}}"
                                .formatted(id, created.getEpochSecond(), run),
                        Container.class);
    }
}
