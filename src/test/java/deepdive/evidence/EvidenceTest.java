package deepdive.evidence;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Each kind of evidence is read as it was written, and has the JSON form that docs/report-data.md shows. */
class EvidenceTest {

    private static final Instant TIME = Instant.parse("2026-11-24T07:00:01.123Z");

    @Test
    void a_snapshot_is_read_as_it_was_written() {
        Snapshot snapshot = new Snapshot(
                Optional.of(TIME),
                List.of(new Snapshot.Container(
                        "f00d",
                        "conteiner1",
                        "debian",
                        "running",
                        Map.of(
                                "bridge",
                                new Snapshot.EndpointSettings("172.17.0.2", "172.17.0.1", "02:42:ac:11:00:02")),
                        false,
                        List.of(
                                new Snapshot.Port(80, "tcp", OptionalInt.of(8080), "0.0.0.0"),
                                new Snapshot.Port(443, "tcp", OptionalInt.empty(), "")))),
                List.of(new Snapshot.Network("cafe", "bridge", "bridge", "172.17.0.0/16", "172.17.0.1", "docker0")));

        assertThat(Snapshot.read(snapshot.body())).contains(snapshot);
        assertThat(snapshot.body())
                .contains("\"time\":\"2026-11-24T07:00:01.123Z\"", "\"host\":8080", "\"bridge\":\"docker0\"")
                .doesNotContain("\"address\":\"\"");
    }

    @Test
    void events_are_read_as_they_were_written() {
        Events events = new Events(List.of(
                new Events.DockerEvent(
                        TIME, "container", "die", "f00d", "baleia", OptionalInt.of(137), OptionalInt.empty()),
                new Events.DockerEvent(
                        TIME, "network", "connect", "cafe", "", OptionalInt.empty(), OptionalInt.empty())));

        assertThat(Events.read(events.body())).isEqualTo(events);
        assertThat(events.body())
                .startsWith("[{\"time\":\"2026-11-24T07:00:01.123Z\"")
                .contains("\"exitCode\":137");
    }

    @Test
    void an_archive_is_read_as_it_was_written() {
        Archive archive = new Archive(
                "nginx",
                "OCI",
                List.of(new Archive.LayerSummary("blobs/sha256/0", 1234, "sha256:1", 812, List.of("etc/"))));

        assertThat(Archive.read(archive.body())).contains(archive);
        assertThat(archive.body()).contains("\"layout\":\"OCI\"", "\"size\":1234", "\"first\":[\"etc/\"]");
    }

    @Test
    void a_comparison_is_read_as_it_was_written() {
        Comparison comparison = new Comparison(
                        say("contêiner {0}", "container {0}", "baleia"),
                        literally("ended"),
                        new Statement.Several(List.of(literally("a"), literally("b"))),
                        literally(""),
                        "docker inspect baleia")
                .withResult(Optional.of(WrongAnswer.SCREEN));

        assertThat(Comparison.read(comparison.body())).contains(comparison);
        assertThat(comparison.body())
                .contains("\"subject\":{\"pt\":\"contêiner {0}\",\"en\":\"container {0}\",\"arguments\":[\"baleia\"]}")
                .contains("\"screen\":[\"a\",\"b\"]", "\"failed\":true", "\"wrong\":\"SCREEN\"");
    }

    @Test
    void an_engine_is_read_as_it_was_written() {
        EngineDescription engine = new EngineDescription(
                "26.1+containerd",
                new EngineDescription.Versions(
                        Optional.of("26.1.5+dfsg1"), Optional.of("26.1.5+dfsg1"), Optional.of("1.45")),
                new EngineDescription.Storage(Optional.of("containerd"), Optional.of("overlayfs")),
                new EngineDescription.Machine(
                        Optional.of("iptables"),
                        Optional.of("2"),
                        Optional.of("6.1.0"),
                        Optional.of("Debian GNU/Linux 13 (trixie)")),
                Optional.of(TIME));

        assertThat(EngineDescription.read(engine.json(), EvidenceTest::mustHaveNone))
                .contains(engine);
        assertThat(engine.json()).contains("\"cli\":\"26.1.5+dfsg1\"", "\"storageDriver\":\"overlayfs\"");
    }

    @Test
    void a_session_is_read_as_it_was_written() {
        Session session = new Session(
                TIME,
                true,
                Map.of("@since-25.0", true),
                Optional.of("hub"),
                Optional.of("0123456789ab"),
                List.of(
                        new Session.SessionEntry(
                                "04/12",
                                "64 bytes\n",
                                OptionalInt.of(0),
                                1204,
                                Map.of("ip-host", "10.0.0.1"),
                                Optional.empty()),
                        new Session.SessionEntry(
                                "04/13",
                                "",
                                OptionalInt.empty(),
                                0,
                                Map.of(),
                                Optional.of(new Session.PictureEvidence(
                                        Optional.of(new Snapshot(Optional.of(TIME), List.of(), List.of())),
                                        List.of(new Events.DockerEvent(
                                                TIME,
                                                "container",
                                                "die",
                                                "f00d",
                                                "baleia",
                                                OptionalInt.of(137),
                                                OptionalInt.empty())),
                                        Optional.of(new Archive("nginx", "OCI", List.of())),
                                        "07:45 IP")))));

        assertThat(Session.read(session.json())).contains(session);
        assertThat(session.json()).contains("\"key\":\"04/12\"", "\"@since-25.0\":true");
        assertThat(session.entry("04/13").flatMap(Session.SessionEntry::pictured))
                .isPresent();
        assertThat(session.holds(List.of("@since-25.0"))).isTrue();
        assertThat(session.holds(List.of("@since-25.0", "@before-29.0"))).isFalse();
    }

    @Test
    void the_changes_of_scenarios_are_read_as_they_were_written() {
        ReleaseVerdict before = verdict("28.5.2", ReleaseVerdict.VerdictKind.OK);
        ReleaseVerdict after = verdict("29.0.0", ReleaseVerdict.VerdictKind.FAILED);
        ReleaseChanges changes = new ReleaseChanges(
                "rede/bridge-legado/04",
                "28.0.0",
                "29.7.2",
                39,
                List.of(new ReleaseChanges.ReleaseChange(
                        "04-2.feature",
                        "A link",
                        before,
                        after,
                        List.of(),
                        List.of("Debian: trixie, then forky"),
                        List.of("https://a.example"),
                        List.of(),
                        List.of("x"),
                        Optional.of(new ReleaseChanges.CommitChange(
                                "daemon", List.of(after), "f00d", "cafe", 0, "Warn", "https://b.example")))),
                List.of(before),
                List.of("28.5.2", "29.0.0"),
                List.of(new ReleaseChanges.UntestedRelease("28.0.0", "no host")),
                Optional.of(TIME));

        assertThat(ReleaseChanges.read(changes.json())).contains(changes);
        assertThat(ReleaseVerdict.read(after.json())).contains(after);
        assertThat(changes.json()).contains("\"result\" : \"failed\"").endsWith("}\n");
    }

    @Test
    void the_claims_about_versions_are_read_as_they_were_written() {
        VersionClaims claims = new VersionClaims(
                List.of(new VersionClaims.TriedClaim(
                        "04-2.feature",
                        "A link",
                        "@since-29.0",
                        VersionClaims.ClaimResult.WRONG,
                        verdict("28.5.2", ReleaseVerdict.VerdictKind.SKIPPED),
                        verdict("29.0.0", ReleaseVerdict.VerdictKind.UNTESTED))),
                Optional.of(TIME));

        assertThat(VersionClaims.read(claims.json())).contains(claims);
        assertThat(claims.json()).contains("\"cannot be tested\"", "\"result\" : \"wrong\"");
        assertThat(claims.has(VersionClaims.ClaimResult.WRONG)).isTrue();
        assertThat(claims.has(VersionClaims.ClaimResult.RIGHT)).isFalse();
    }

    private static ReleaseVerdict verdict(String release, ReleaseVerdict.VerdictKind kind) {
        return new ReleaseVerdict(
                release,
                "source:" + release,
                "04-2.feature",
                "A link",
                kind,
                4,
                "Then it works",
                "it does not",
                List.of(new ReleaseVerdict.ShownAfterStep(3, "terminal 1", "$ env\nA=b")),
                Optional.of(TIME));
    }

    @Test
    void a_missing_value_is_an_empty_one_and_an_unknown_property_is_passed_over() {
        assertThat(Snapshot.read("{\"containers\": [{\"name\": \"um\", \"later\": 1}]}"))
                .contains(new Snapshot(
                        Optional.empty(),
                        List.of(new Snapshot.Container("", "um", "", "", Map.of(), false, List.of())),
                        List.of()));
        assertThat(EngineDescription.read("{\"id\": \"26.1\"}", EvidenceTest::mustHaveNone))
                .contains(EngineDescription.unknown("26.1"));
    }

    @Test
    void a_text_that_holds_no_evidence_is_read_as_none() {
        assertThat(Snapshot.read("no JSON")).isEmpty();
        assertThat(Events.read("{")).isEqualTo(new Events(List.of()));
        assertThat(Archive.read("[]")).isEmpty();
        assertThat(Comparison.read("")).isEmpty();
        assertThat(Session.read("{\"started\":")).isEmpty();
        assertThat(ReleaseChanges.read("[")).isEmpty();
        assertThat(VersionClaims.read("[")).isEmpty();
        assertThat(ReleaseVerdict.read("{\"release\":")).isEmpty();
        assertThat(ReleaseVerdict.read("{}")).isEmpty();
        List<String> problems = new ArrayList<>();
        assertThat(EngineDescription.read("[1]", problems::add)).isEmpty();
        assertThat(problems).singleElement().asString().startsWith("cannot be read: ");
    }

    @Test
    void a_time_that_is_none_is_a_problem_and_the_other_values_are_read() {
        List<String> problems = new ArrayList<>();
        assertThat(EngineDescription.read("{\"id\": \"26.1\", \"started\": \"today\"}", problems::add))
                .contains(EngineDescription.unknown("26.1"));
        assertThat(problems).containsExactly("\"started\" is no time in ISO 8601: today");
    }

    private static void mustHaveNone(String problem) {
        throw new AssertionError(problem);
    }
}
