package deepdive.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The hand-out as it was typed from its first page to its last on one host: the file {@code session.json}.
 *
 * @param started when the first command was typed
 * @param complete whether all blocks were typed and had the expected results
 * @param tags the tags of paragraphs and lines, such as {@code @since-25.0}, and whether they hold for this engine
 * @param images where the student's images came from: {@code hub}, Docker Hub, or {@code debian}, built here from Debian's
 *     packages; empty if that is not known
 * @param blocks the digest of the hand-out's outline that was typed; empty in a record of an earlier version. A session of another
 *     outline has other keys
 * @param entries the records of blocks and pictures
 */
public record Session(
        Instant started,
        boolean complete,
        Map<String, Boolean> tags,
        Optional<String> images,
        Optional<String> blocks,
        List<SessionEntry> entries) {

    public static final String FILE = "session.json";

    /** The session that a file's text holds; empty if the text holds none. */
    public static Optional<Session> read(String text) {
        return EvidenceJson.read(text, Session.class);
    }

    /** The file's text. */
    public String json() {
        return EvidenceJson.write(this);
    }

    /** The same session, with the source of its images. */
    public Session withImagesFrom(String source) {
        return new Session(started, complete, tags, Optional.of(source), blocks, entries);
    }

    /** The record of a block or a picture; empty if there is none. */
    public Optional<SessionEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** Whether all of these tags hold for the engine. */
    public boolean holds(List<String> all) {
        return all.stream().allMatch(tag -> tags.getOrDefault(tag, false));
    }

    /**
     * A block, or a picture.
     *
     * @param key the chapter's number and the part's, such as {@code 04/12}
     * @param output the command's output when the block ended
     * @param status the exit status; empty if the shell did not tell, or the command goes on running
     * @param millis how long the block took, in milliseconds
     * @param notes the noted values of the command's placeholders, by the placeholder
     * @param pictured the evidence for a picture
     */
    public record SessionEntry(
            String key,
            String output,
            OptionalInt status,
            long millis,
            Map<String, String> notes,
            Optional<PictureEvidence> pictured) {}

    /**
     * The evidence for a picture; each part is empty if the kind of picture does not need it.
     *
     * @param snapshot the daemon's containers and networks at this place
     * @param events of one container, the earliest first
     * @param archive a saved image
     * @param packets tcpdump's output
     */
    public record PictureEvidence(
            Optional<Snapshot> snapshot, List<Events.DockerEvent> events, Optional<Archive> archive, String packets) {}
}
