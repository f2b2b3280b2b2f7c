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

/** Reads the archives that the student saved in the home folder, and asks the daemon about their images. */
public final class SavedImages {

    private static final int NAMED = 20;

    private final Student student;
    private final Map<String, ImageArchive> read = new HashMap<>();

    public SavedImages(Student student) {
        this.student = student;
    }

    ImageArchive archive(String file) {
        return read.computeIfAbsent(file, name -> student.host().read(Student.HOME + "/" + name, ImageArchive::read));
    }

    /** The archive's own list of files and folders, without slashes at their ends. */
    List<String> listing(String file) {
        return student.host()
                .run("tar", "--list", "--file", Student.HOME + "/" + file)
                .lines()
                .map(path -> path.replaceFirst("/$", ""))
                .toList();
    }

    /** The image that was saved into a file. The hand-out names the file after the image. */
    static String imageOf(String file) {
        return file.replaceFirst("\\.tar$", "");
    }

    /** The paths in a container of the image, from `docker export`, without slashes at their ends. */
    Set<String> fileSystemOfAContainer(String image) {
        return student.host()
                .run("sh", "-c", "docker export $(docker create " + image + ") | tar --list")
                .lines()
                .map(path -> path.replaceFirst("^\\./", "").replaceFirst("/$", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The layers with their sizes, digests and first entries, for the report. */
    Archive evidence(String file) {
        return evidence(file, archive(file));
    }

    /** The layers of an archive that was read from a file, for the report. */
    public static Archive evidence(String file, ImageArchive archive) {
        return new Archive(
                imageOf(file),
                archive.layout().toString(),
                archive.layers().stream().map(SavedImages::describe).toList());
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
