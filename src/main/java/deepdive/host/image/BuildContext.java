package deepdive.host.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * The inputs of one image build: the files of the image's folder, the files of the common folder, and the build's arguments.
 * The same inputs give the same digest. The machine, the place of the folders and the times of the files do not matter.
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

    /** The path of the Dockerfile in the context. */
    String dockerfile() {
        return name + "/Dockerfile";
    }

    /** The digest of all inputs; see {@link InputDigest}. */
    String digest(Map<String, String> arguments) {
        InputDigest digest = new InputDigest();
        files.forEach((path, content) ->
                digest.add(path.getBytes(StandardCharsets.UTF_8)).add(content));
        return digest.add(arguments).hex();
    }

    /** The context as a tar archive. A daemon builds from it. */
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
}
