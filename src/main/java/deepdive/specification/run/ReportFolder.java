package deepdive.specification.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder of one engine's reports. */
final class ReportFolder {

    private ReportFolder() {}

    /** Creates an empty folder, because a reader would take an earlier run's files for this run's. */
    static void empty(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The report folder " + folder + " cannot be emptied", e);
        }
    }
}
