package deepdive.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * What one image is built from: its own folder and the common one, and the build's arguments. The same inputs give the
 * same digest, whatever the machine, the folder's place or the files' times.
 */
final class BuildContext {

    private static final String COMMON = "common";

    private final String name;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /**
     * Reads the context of an image.
     *
     * @param root the folder that holds one folder per image
     * @param name the image's folder
     */
    BuildContext(Path root, String name) {
        this.name = name;
        Stream.of(COMMON, name).forEach(folder -> read(root, root.resolve(folder)));
    }

    private void read(Path root, Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The image folder " + folder + " cannot be read", e);
        }
    }

    /** Where the daemon finds the Dockerfile in the context. */
    String dockerfile() {
        return name + "/Dockerfile";
    }

    /** The first 12 hex digits of the SHA-256 of all inputs. */
    String digest(Map<String, String> arguments) {
        MessageDigest sha = sha256();
        files.forEach((path, content) -> {
            update(sha, path.getBytes(StandardCharsets.UTF_8));
            update(sha, content);
        });
        new TreeMap<>(arguments)
                .forEach((key, value) -> update(sha, (key + "=" + value).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
    }

    /** The context as the tar that a daemon builds from. */
    InputStream tar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The build context of " + name + " cannot be packed", e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void update(MessageDigest sha, byte[] part) {
        sha.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
