package deepdive.host.image;

import deepdive.engine.Engine;
import deepdive.engine.EngineSource;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that our images have if they are made from today's files and today's base images. There are names for each
 * engine, both with the images of Docker Hub and with the images that are made from Debian's packages.
 */
public final class CurrentImages {

    private final Path folders;
    private final String courseBase;
    private final Map<String, String> ids;
    private final Map<String, BuildContext> contexts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private CurrentImages(Path folders, String courseBase, Map<String, String> ids) {
        this.folders = folders;
        this.courseBase = courseBase;
        this.ids = ids;
    }

    /**
     * The names. An image has no name here if the daemon does not have the image's base.
     *
     * @param folders the folder that holds one folder per image
     * @param ids the ids of all images of the daemon, by name
     */
    public static Set<String> names(
            Path folders, String courseBase, Collection<Engine> engines, Map<String, String> ids) {
        CurrentImages current = new CurrentImages(folders, courseBase, ids);
        current.collect(engines);
        return current.names;
    }

    private void collect(Collection<Engine> engines) {
        define(ImageDefinition.of("registry", courseBase));
        define(ImageDefinition.toolboxBase(courseBase)).flatMap(base -> define(ImageDefinition.of("toolbox", base)));
        engines.forEach(this::host);
        for (ImageSource source : ImageSource.values()) {
            Map<StudentImage, String> students = studentIds(source);
            if (students.size() == StudentImage.ofHosts().size()) {
                engines.forEach(engine -> host(engine)
                        .flatMap(this::id)
                        .ifPresent(host -> names.add(HostWithImagesName.of(engine, host, students))));
            }
        }
    }

    private Optional<String> host(Engine engine) {
        Optional<String> host = define(ImageDefinition.host(engine));
        if (!(engine.source() instanceof EngineSource.SourceCode code)) {
            return host;
        }
        SourceImage image = SourceImage.of(engine, code);
        define(image.toolchain());
        Optional<String> name = host.flatMap(this::id)
                .map(id -> image.name(context(image.toolchain().folder()), id));
        name.ifPresent(names::add);
        return name;
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
                stock("debian", source)
                        .flatMap(debian -> define(ImageDefinition.of("debian-course", debian)))
                        .flatMap(course -> define(ImageDefinition.of("debian-course-marks", course)));
            case NGINX -> stock("nginx", source);
            case HELLO_WORLD -> stock("hello-world", source);
            case REGISTRY -> stock("registry", source);
        };
    }

    private Optional<String> stock(String name, ImageSource source) {
        return source == ImageSource.HUB ? Optional.of(name + ":latest") : define(ImageDefinition.of(name, courseBase));
    }

    private Optional<String> define(ImageDefinition image) {
        Optional<String> name = id(image.base()).map(baseId -> image.name(context(image.folder()), baseId));
        name.ifPresent(names::add);
        return name;
    }

    /** Each folder is read once, because many engines have the same. */
    private BuildContext context(String folder) {
        return contexts.computeIfAbsent(folder, name -> new BuildContext(folders, name));
    }

    private Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }
}
