package deepdive.report.document.sample;

import deepdive.evidence.Events;
import deepdive.evidence.Session;
import deepdive.evidence.Snapshot;
import deepdive.handout.Handout;
import deepdive.handout.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The course's hand-out, and a session that typed the Portuguese chapters. */
public final class CourseHandout {

    /** The folder with the chapters of both languages. */
    public static final Path CHAPTERS = Path.of("src/test/resources/report/handout");

    private static final Instant STARTED = Instant.parse("2026-11-24T07:00:00Z");
    private static final String INFO = IntStream.range(0, 20)
            .mapToObj(line -> " Line " + line + "\n")
            .collect(Collectors.joining())
            .replace(" Line 4\n", " Server Version: 26.1.5\n")
            .replace(" Line 9\n", " Storage Driver: overlay2 <none>\n");
    private static final String PING = """
            PING 172.17.0.2 (172.17.0.2) 56(84) bytes of data.
            64 bytes from 172.17.0.2: icmp_seq=1 ttl=64 time=0.05 ms
            """;

    private CourseHandout() {}

    /** A complete session. */
    public static Session session() {
        return new Session(
                STARTED,
                true,
                Map.of("@since-25.0", true, "@before-25.0", false),
                Optional.of("debian"),
                blocks(),
                entries());
    }

    /** A session that failed before the ping. */
    public static Session brokenSession() {
        return new Session(
                STARTED.plusSeconds(3_600),
                false,
                Map.of(),
                Optional.empty(),
                blocks(),
                entries().subList(0, 3));
    }

    private static Optional<String> blocks() {
        return Optional.of(Outline.of(Handout.read(CHAPTERS.resolve("pt"))).digest());
    }

    /** Writes the session's record to the place where a run of the engine writes it. */
    public static void write(Session session, Path reports, String engine) {
        try {
            Files.createDirectories(reports.resolve(engine));
            Files.writeString(reports.resolve(engine).resolve(Session.FILE), session.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Session.SessionEntry> entries() {
        return List.of(
                typed("01/3", "", OptionalInt.empty(), Map.of()),
                typed(
                        "01/4",
                        "9: eth0@if10: <UP>\n    inet 172.17.0.2/16 brd 172.17.255.255 scope global eth0\n",
                        OptionalInt.empty(),
                        Map.of()),
                pictured("01/5", new Session.PictureEvidence(Optional.of(networks()), List.of(), Optional.empty(), "")),
                typed("01/6", PING, OptionalInt.empty(), Map.of("ip-conteiner", "172.17.0.2")),
                typed("01/7", PING, OptionalInt.empty(), Map.of()),
                typed("01/8", PING + "^C\n1 packets, 0% packet loss\n", OptionalInt.of(0), Map.of()),
                typed("01/9", "bash: no-such-command: command not found\n", OptionalInt.of(127), Map.of()),
                typed("01/10", INFO, OptionalInt.of(0), Map.of()),
                typed("01/12", "", OptionalInt.of(0), Map.of()),
                typed("01/14", "exit\n", OptionalInt.of(0), Map.of()),
                typed("01/15", "um\n", OptionalInt.of(0), Map.of()),
                pictured("01/16", new Session.PictureEvidence(Optional.empty(), life(), Optional.empty(), "")));
    }

    private static Session.SessionEntry typed(
            String key, String output, OptionalInt status, Map<String, String> notes) {
        return new Session.SessionEntry(key, output, status, 1_500, notes, Optional.empty());
    }

    private static Session.SessionEntry pictured(String key, Session.PictureEvidence pictured) {
        return new Session.SessionEntry(key, "", OptionalInt.empty(), 0, Map.of(), Optional.of(pictured));
    }

    private static Snapshot networks() {
        return new Snapshot(
                Optional.of(STARTED),
                List.of(new Snapshot.Container(
                        "a",
                        "um",
                        "debian",
                        "running",
                        Map.of(
                                "bridge",
                                new Snapshot.EndpointSettings("172.17.0.2", "172.17.0.1", "02:42:ac:11:00:02")),
                        false,
                        List.of())),
                List.of(new Snapshot.Network("n", "bridge", "bridge", "172.17.0.0/16", "172.17.0.1", "docker0")));
    }

    private static List<Events.DockerEvent> life() {
        return List.of(
                event("old", "create", 0, OptionalInt.empty()),
                event("new", "create", 100, OptionalInt.empty()),
                event("new", "start", 101, OptionalInt.empty()),
                event("new", "die", 104, OptionalInt.of(0)));
    }

    private static Events.DockerEvent event(String id, String action, int second, OptionalInt exitCode) {
        return new Events.DockerEvent(
                STARTED.plusSeconds(second), "container", action, id, "um", exitCode, OptionalInt.empty());
    }
}
