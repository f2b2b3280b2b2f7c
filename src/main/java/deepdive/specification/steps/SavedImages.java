package deepdive.specification.steps;

import deepdive.evidence.Archive;
import deepdive.observe.image.ImageArchive;
import deepdive.observe.image.Layer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The archives that the student saved in the home folder, read back from the host, and what the daemon says of them. */
public final class SavedImages {

    private static final int NAMED = 20;

    private final Student student;
    private final Map<String, ImageArchive> read = new HashMap<>();

    public SavedImages(Student student) {
        this.student = student;
    }

    ImageArchive archive(String file) {
        return read.computeIfAbsent(file, name -> student.host().read(student.home() + "/" + name, ImageArchive::read));
    }

    /** The archive's own list of files and folders, without slashes at their ends. */
    List<String> listing(String file) {
        return student.host()
                .run("tar", "--list", "--file", student.home() + "/" + file)
                .lines()
                .map(path -> path.replaceFirst("/$", ""))
                .toList();
    }

    /** The image that was saved into a file, by the hand-out's way to name one after the other. */
    static String imageOf(String file) {
        return file.replaceFirst("\\.tar$", "");
    }

    /** What a container of the image has, by `docker export`: paths without slashes at their ends. */
    Set<String> fileSystemOfAContainer(String image) {
        return student.host()
                .run("sh", "-c", "docker export $(docker create " + image + ") | tar --list")
                .lines()
                .map(path -> path.replaceFirst("^\\./", "").replaceFirst("/$", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** For the report: the layers with their sizes, digests and first entries. */
    Archive evidence(String file) {
        return new Archive(
                imageOf(file),
                archive(file).layout().toString(),
                archive(file).layers().stream().map(SavedImages::describe).toList());
    }

    private static Archive.LayerSummary describe(Layer layer) {
        return new Archive.LayerSummary(
                layer.path(),
                layer.size(),
                layer.diffId(),
                layer.entryCount(),
                layer.entries().orElse(List.of()).stream().limit(NAMED).toList());
    }
}
