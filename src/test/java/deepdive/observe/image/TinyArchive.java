package deepdive.observe.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Image archives of a few kilobytes, with the same entries as archives from {@code docker save} on each engine. */
final class TinyArchive {

    /** The entries by their paths; a value that begins with {@code ->} is a symbolic link. */
    final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** An archive like that of Docker 20.10. */
    static TinyArchive legacy(byte[]... layers) {
        TinyArchive archive = new TinyArchive();
        String config = config(layers);
        List<String> paths = new ArrayList<>();
        for (byte[] layer : layers) {
            String id = sha256(("id of " + sha256(layer) + paths.size()).getBytes(StandardCharsets.UTF_8));
            archive.put(id + "/VERSION", "1.0");
            archive.put(id + "/json", "{\"id\":\"" + id + "\"}");
            archive.entries.put(id + "/layer.tar", layer);
            paths.add(id + "/layer.tar");
        }
        String name = sha256(config.getBytes(StandardCharsets.UTF_8)) + ".json";
        archive.put(name, config);
        archive.put("manifest.json", manifest(name, paths, ""));
        archive.put("repositories", "{\"tiny\":{\"latest\":\"x\"}}");
        return archive;
    }

    /** An archive like those of Docker 26.1 and 28.5 with a graph driver. */
    static TinyArchive oci(byte[]... layers) {
        TinyArchive archive = blobs(List.of(layers), layers);
        archive.put("repositories", "{\"tiny\":{\"latest\":\"x\"}}");
        return archive;
    }

    /** An archive like that of Docker 25.0.0: the OCI manifest has the layers in another order than {@code manifest.json}. */
    static TinyArchive ociInAnotherOrder(byte[]... layers) {
        TinyArchive archive = oci(layers);
        TinyArchive other = blobs(reversed(layers), layers);
        other.entries.put("manifest.json", archive.entries.getOrDefault("manifest.json", new byte[0]));
        return other;
    }

    /** An archive like that of the containerd image store, with gzip layers. */
    static TinyArchive containerd(byte[]... layers) {
        return blobs(Arrays.stream(layers).map(TinyArchive::gzip).toList(), layers);
    }

    private static List<byte[]> reversed(byte[]... layers) {
        List<byte[]> reversed = new ArrayList<>(List.of(layers));
        Collections.reverse(reversed);
        return reversed;
    }

    private static TinyArchive blobs(List<byte[]> stored, byte[]... layers) {
        TinyArchive archive = new TinyArchive();
        String config = archive.blob(config(layers).getBytes(StandardCharsets.UTF_8));
        List<String> digests = stored.stream().map(archive::blob).toList();
        String manifest = archive.blob("{\"schemaVersion\":2,\"config\":%s,\"layers\":[%s]}"
                .formatted(
                        descriptor(config),
                        digests.stream().map(TinyArchive::descriptor).collect(Collectors.joining(","))));
        archive.put("index.json", "{\"manifests\":[" + descriptor(manifest) + "]}");
        archive.put(
                "manifest.json",
                manifest(
                        "blobs/sha256/" + config,
                        digests.stream().map(hex -> "blobs/sha256/" + hex).toList(),
                        ""));
        archive.put("oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}");
        return archive;
    }

    /** Adds a blob; its name is its digest. */
    String blob(byte[] content) {
        entries.put("blobs/sha256/" + sha256(content), content);
        return sha256(content);
    }

    String blob(String content) {
        return blob(content.getBytes(StandardCharsets.UTF_8));
    }

    TinyArchive put(String path, String content) {
        entries.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The first path with this end. */
    String path(String end) {
        return entries.keySet().stream()
                .filter(path -> path.endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    byte[] bytes() {
        return tar(entries);
    }

    ImageArchive read() {
        return ImageArchive.read(new ByteArrayInputStream(bytes()));
    }

    static String descriptor(String hex) {
        return "{\"digest\":\"sha256:" + hex + "\"}";
    }

    static String manifest(String config, List<String> layers, String more) {
        return "[{\"Config\":\"%s\",\"RepoTags\":[\"tiny:latest\"],\"Layers\":[%s]%s}]"
                .formatted(config, quoted(layers), more);
    }

    /** A layer of empty files; a name with a slash at its end is a directory. */
    static byte[] layer(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, new byte[0]);
        }
        return tar(files);
    }

    static byte[] tar(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, 512, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                String text = new String(file.getValue(), StandardCharsets.ISO_8859_1);
                boolean link = text.startsWith("->");
                TarArchiveEntry entry = link
                        ? new TarArchiveEntry(file.getKey(), TarConstants.LF_SYMLINK)
                        : new TarArchiveEntry(file.getKey());
                entry.setModTime(0);
                if (link) {
                    entry.setLinkName(text.substring(2));
                }
                entry.setSize(link ? 0 : file.getValue().length);
                tar.putArchiveEntry(entry);
                if (!link) {
                    tar.write(file.getValue());
                }
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String config(byte[]... layers) {
        List<String> diffIds =
                Arrays.stream(layers).map(layer -> "sha256:" + sha256(layer)).toList();
        return "{\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[" + quoted(diffIds) + "]}}";
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(","));
    }
}
