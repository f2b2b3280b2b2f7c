package deepdive.bench.spent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of the Portuguese features in a folder of their own, each copy under other ids: the number before a file's name gets
 * the copy's number before it.
 */
public final class FeatureCopies {

    /** The place of the copies, and in it, in {@code reports}, of the reports of a run of them. */
    public static final Path FOLDER = Path.of("target/bench/features");

    private static final Path FEATURES = Path.of("features/pt");

    private FeatureCopies() {}

    /** Makes a folder with so many copies of each feature. */
    public static void write(Path folder, int copies) {
        try {
            delete(folder);
            Path target = Files.createDirectories(folder.resolve("pt"));
            for (int copy = 0; copy < copies; copy++) {
                for (Path feature : features()) {
                    Files.copy(feature, target.resolve(name(feature, copy)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The features cannot be copied to " + folder, e);
        }
    }

    /** {@code 01-2-….feature} is {@code 31-2-….feature} in the copy 3. */
    private static String name(Path feature, int copy) {
        return copy + feature.getFileName().toString().substring(1);
    }

    private static List<Path> features() throws IOException {
        try (Stream<Path> files = Files.list(FEATURES)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
