package deepdive.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path that Maven made, in a file. With it, {@code ./lab practise} and {@code ./lab try} start without Maven while no
 * source is newer than the file.
 */
public final class ClassPathFile {

    private static final Path FILE = Path.of("target/main.classpath");

    private ClassPathFile() {}

    /** Writes the file of this checkout, if Maven runs the program. */
    public static void write(Class<?> program) {
        write(FILE, program.getClassLoader());
    }

    /**
     * Writes the file if Maven runs the program, whose class loader then has the class path. The file gets the time at which
     * Maven began, because a source may change while Maven compiles.
     */
    private static void write(Path file, ClassLoader loader) {
        if (!(loader instanceof URLClassLoader maven)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    Stream.of(maven.getURLs())
                            .map(ClassPathFile::path)
                            .map(Path::toString)
                            .collect(Collectors.joining(":")));
            long began = ManagementFactory.getRuntimeMXBean().getStartTime();
            Files.setLastModifiedTime(file, FileTime.fromMillis(began));
        } catch (IOException e) {
            System.err.println("lab: " + file + " cannot be written, so the next start takes as long as this one");
        }
    }

    private static Path path(URL url) {
        return Path.of(URI.create(url.toString()));
    }
}
