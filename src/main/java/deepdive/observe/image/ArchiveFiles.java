package deepdive.observe.image;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** All files and links of an image archive by their paths. Up to Docker 24, a layer may be a link to another layer. */
record ArchiveFiles(Map<String, StoredFile> files, Map<String, String> links) {

    private static final String COMMAND = "docker save";
    private static final int MOST_FILES = 20_000;

    /** Reads an archive once, from its beginning to its end, with little memory for any size. */
    static ArchiveFiles read(InputStream archive) {
        try {
            TarEnd end = new TarEnd(archive);
            PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(end, 64 * 1024), 512);
            byte[] head = in.readNBytes(512);
            in.unread(head);
            if (!TarEntries.mayBeginWith(head)) {
                throw new UnreadableOutput(COMMAND, printable(head), "a tar archive");
            }
            ArchiveFiles read = read(new TarEntries(in));
            in.transferTo(OutputStream.nullOutputStream());
            if (!end.isReached()) {
                throw new UnreadableOutput(COMMAND, read.names(), "a tar archive that is not cut off at its end");
            }
            return read;
        } catch (IOException e) {
            throw new UnreadableOutput(COMMAND, String.valueOf(e.getMessage()), "a whole tar archive", e);
        }
    }

    private static ArchiveFiles read(TarEntries entries) throws IOException {
        ArchiveFiles read = new ArchiveFiles(new LinkedHashMap<>(), new LinkedHashMap<>());
        StoredFileReader reader = new StoredFileReader();
        for (Optional<TarArchiveEntry> next = entries.next(); next.isPresent(); next = entries.next()) {
            TarArchiveEntry entry = next.get();
            String path = TarEntries.path(entry.getName());
            if (read.files.size() + read.links.size() == MOST_FILES || entry.isSparse()) {
                throw new UnreadableOutput(COMMAND, path, "at most " + MOST_FILES + " files, none of them sparse");
            } else if (entry.isSymbolicLink()) {
                read.links.put(path, sibling(path, entry.getLinkName()));
            } else if (entry.isLink()) {
                read.links.put(path, TarEntries.path(entry.getLinkName()));
            } else if (entry.isFile()) {
                read.files.put(path, reader.read(entries.content(), entry.getSize()));
            }
        }
        return read;
    }

    /** The file at a path. If the path is a link, the file at the link's target. */
    Optional<StoredFile> at(String path) {
        String end = TarEntries.path(path);
        for (int steps = 0; steps < 8 && links.containsKey(end); steps++) {
            end = links.getOrDefault(end, "");
        }
        return Optional.ofNullable(files.get(end));
    }

    /**
     * The file at a path.
     *
     * @param what the file's purpose, for the error's message if there is no such file
     */
    StoredFile need(String path, String what) {
        return at(path).orElseThrow(() -> new UnreadableOutput(COMMAND, names(), "%s at “%s”".formatted(what, path)));
    }

    /** The JSON file at a path, which must be in the archive. */
    Output json(String path) {
        StoredFile file = need(path, "JSON");
        String text = file.text()
                .orElseThrow(() -> new UnreadableOutput(
                        COMMAND, "%s, %d bytes".formatted(path, file.size()), "JSON of a few MiB at most"));
        return new Output(COMMAND + ", " + path, text);
    }

    /** The names of the files, without the blobs, because a blob's name is only a digest. */
    private String names() {
        List<String> named = files.keySet().stream()
                .filter(path -> !path.startsWith("blobs/"))
                .toList();
        return "%d files: %s".formatted(files.size(), String.join(" ", named));
    }

    private static String sibling(String path, String target) {
        Deque<String> way = new ArrayDeque<>(List.of(path.split("/")));
        way.pollLast();
        for (String step : target.split("/")) {
            if (step.equals("..")) {
                way.pollLast();
            } else if (!step.equals(".")) {
                way.addLast(step);
            }
        }
        return String.join("/", way);
    }

    private static String printable(byte[] head) {
        return head.length == 0 ? "" : new String(head, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "·");
    }
}
