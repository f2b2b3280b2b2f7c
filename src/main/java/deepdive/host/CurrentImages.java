package deepdive.host;

import deepdive.engine.Engine;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of our images if they are made from today's files and from the images that a daemon has now: for each engine,
 * with Docker Hub's images and with those made from Debian's packages.
 */
final class CurrentImages {

    private final Path folders;
    private final String courseBase;
    private final Map<String, String> ids;
    private final Set<String> names = new HashSet<>();

    private CurrentImages(Path folders, String courseBase, Map<String, String> ids) {
        this.folders = folders;
        this.courseBase = courseBase;
        this.ids = ids;
    }

    /**
     * The names; without those of images whose base the daemon does not have.
     *
     * @param folders the folder with one folder per image
     * @param ids the ids of all images of the daemon, by name
     */
    static Set<String> names(Path folders, String courseBase, Collection<Engine> engines, Map<String, String> ids) {
        CurrentImages current = new CurrentImages(folders, courseBase, ids);
        current.collect(engines);
        return current.names;
    }

    private void collect(Collection<Engine> engines) {
        define(ImageDefinition.of("registry", courseBase));
        define(ImageDefinition.toolboxBase(courseBase)).flatMap(base -> define(ImageDefinition.of("toolbox", base)));
        engines.forEach(engine -> define(ImageDefinition.host(engine)));
        for (ImageSource source : ImageSource.values()) {
            Map<StudentImage, String> students = studentIds(source);
            if (students.size() == StudentImage.ofHosts().size()) {
                engines.forEach(engine -> define(ImageDefinition.host(engine))
                        .flatMap(this::id)
                        .ifPresent(host -> names.add(HostWithImages.name(engine, host, students))));
            }
        }
    }

    private Map<StudentImage, String> studentIds(ImageSource source) {
        Map<StudentImage, String> found = new EnumMap<>(StudentImage.class);
        for (StudentImage image : StudentImage.ofHosts()) {
            student(image, source).flatMap(this::id).ifPresent(id -> found.put(image, id));
        }
        return found;
    }

    private Optional<String> student(StudentImage image, ImageSource source) {
        return switch (image) {
            case DEBIAN -> stock("debian", source);
            case COURSE_DEBIAN ->
                stock("debian", source).flatMap(debian -> define(ImageDefinition.of("debian-course", debian)));
            case NGINX -> stock("nginx", source);
            case HELLO_WORLD -> stock("hello-world", source);
            case REGISTRY -> stock("registry", source);
        };
    }

    private Optional<String> stock(String name, ImageSource source) {
        return source == ImageSource.HUB ? Optional.of(name + ":latest") : define(ImageDefinition.of(name, courseBase));
    }

    private Optional<String> define(ImageDefinition image) {
        Optional<String> name =
                id(image.base()).map(baseId -> image.name(new BuildContext(folders, image.folder()), baseId));
        name.ifPresent(names::add);
        return name;
    }

    private Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }
}
