package deepdive.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** The daemon's container, network and image events during a scenario, the earliest first. */
public record Events(@JsonValue List<DockerEvent> events) implements Evidence {

    public static final String MEDIA_TYPE = "application/x.deepdive.events+json";

    /** The events that an attachment's text holds; none if the text holds something else. */
    public static Events read(String body) {
        return new Events(EvidenceJson.<List<DockerEvent>>read(body, EvidenceJson.listOf(DockerEvent.class))
                .orElse(List.of()));
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String name() {
        return "daemon";
    }

    /**
     * An event.
     *
     * @param type {@code container}, {@code network} or {@code image}
     * @param action Docker's word, such as {@code start}, {@code kill}, {@code die}
     * @param id of the container, network or image
     * @param name of the same; empty if the daemon names none
     * @param exitCode of a container that ended
     * @param signal that a container was sent, such as 15 for SIGTERM
     */
    public record DockerEvent(
            Instant time,
            String type,
            String action,
            String id,
            String name,
            OptionalInt exitCode,
            OptionalInt signal) {}
}
