package deepdive.evidence;

/** A piece of evidence that a scenario attaches to its messages: {@code docs/report-data.md} shows each kind. */
public sealed interface Evidence permits Snapshot, Events, Archive, Comparison, RecordingPath {

    /** The attachment's media type, one for each kind. */
    String mediaType();

    /** The attachment's name, which a reader sees in Cucumber's own report. */
    String name();

    /** The attachment's text. */
    default String body() {
        return EvidenceJson.write(this);
    }
}
