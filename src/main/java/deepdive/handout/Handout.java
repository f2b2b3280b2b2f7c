package deepdive.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole hand-out in one language. */
public record Handout(List<Chapter> chapters) {

    public Handout {
        chapters = List.copyOf(chapters);
    }

    /**
     * Reads the chapters of a folder in the order of their names.
     *
     * @throws HandoutUnreadable if a chapter is not written as {@code docs/handout-format.md} says, or there is none
     */
    public static Handout read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Chapter> chapters = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Chapter::read)
                    .toList();
            if (chapters.isEmpty()) {
                throw new HandoutUnreadable(folder, "there is no chapter, a file whose name ends in .md");
            }
            return new Handout(chapters);
        } catch (IOException e) {
            throw new HandoutUnreadable(folder, "the folder of the hand-out cannot be read: " + e.getMessage());
        }
    }
}
