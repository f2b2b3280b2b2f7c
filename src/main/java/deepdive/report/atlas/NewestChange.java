package deepdive.report.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether pages are newer than everything that they are made of. */
final class NewestChange {

    private NewestChange() {}

    /**
     * Tells whether all pages are there and are newer than all files of their sources.
     *
     * @param sources files, or folders with files; one that is missing does not count
     */
    static boolean isBefore(List<Path> pages, List<Path> sources) {
        try {
            for (Path page : pages) {
                if (!Files.exists(page)) {
                    return false;
                }
            }
            FileTime newest = times(sources).max(Comparator.naturalOrder()).orElse(FileTime.fromMillis(0));
            return times(pages).allMatch(time -> time.compareTo(newest) > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder or the archive with the classes and templates of this project. */
    static Path ofProgram() {
        try {
            return Path.of(NewestChange.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of the classes is no path", e);
        }
    }

    private static Stream<FileTime> times(List<Path> places) throws IOException {
        Stream.Builder<FileTime> times = Stream.builder();
        for (Path place : places.stream().filter(Files::exists).toList()) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    times.add(Files.getLastModifiedTime(file));
                }
            }
        }
        return times.build();
    }
}
