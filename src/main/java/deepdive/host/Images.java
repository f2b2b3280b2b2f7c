package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.engine.PackageSource;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The images that hosts are made from and that students pull, in the outer daemon: built or pulled where they lack. */
public final class Images {

    private static final int PULL_MINUTES = 10;

    private final DockerClient client;
    private final Path folder;
    private final String courseBase;
    private final ImageSource source;
    /** Those of Docker's own packages by their addresses, and why they do not answer, as far as they were asked. */
    private final Map<String, Optional<NotReady>> repositories = new ConcurrentHashMap<>();

    private static final Path FOLDERS = Path.of("src/main/docker");

    /** The images of this project, in a daemon. */
    static Images in(DockerClient client) {
        return new Images(client, FOLDERS, EngineCatalogue.load().courseBaseImage());
    }

    /**
     * @param client the outer daemon
     * @param folder the folder with one folder per image, {@code src/main/docker}
     * @param courseBase what the student's `debian` is made from where Docker Hub is not used
     */
    Images(DockerClient client, Path folder, String courseBase) {
        this.client = client;
        this.folder = folder;
        this.courseBase = courseBase;
        this.source = ImageSource.choose(System.getenv("DEEPDIVE_IMAGES"), () -> isOurBase(courseBase));
    }

    /** The image of an engine's hosts. */
    String host(Engine engine) {
        if (engine.source() instanceof PackageSource.DockerRepository repository) {
            return built(ImageDefinition.host(engine), () -> mustAnswer(repository, engine.baseImage()));
        }
        return built(ImageDefinition.host(engine));
    }

    /** Asked before a build, which would run for a while until it gets there; once, for all engines of a repository. */
    private void mustAnswer(PackageSource.DockerRepository repository, String base) {
        repositories
                .computeIfAbsent(
                        repository.address(),
                        address -> new BuildNetwork(client)
                                .whyNoAnswer(base, URI.create(address))
                                .map(reason -> new NotReady("Docker's own packages cannot be fetched: " + address
                                        + " does not answer a container of " + base
                                        + " on the outer daemon, where images are"
                                        + " built: " + reason
                                        + ".\nSee to the network of that daemon's machine, or choose an"
                                        + " engine of Debian's packages: ./lab engines lists which can be had here.")))
                .ifPresent(unanswered -> {
                    throw unanswered;
                });
    }

    /** The image of toolboxes: a host's, with a CLI and no engine, and the toolbox's own tools. */
    String toolbox() {
        return built(ImageDefinition.of("toolbox", toolboxBase()));
    }

    /** What that is made from. */
    String toolboxBase() {
        return built(ImageDefinition.toolboxBase(courseBase));
    }

    /** Whether the student's images are Docker Hub's own. */
    boolean areFromHub() {
        return source == ImageSource.HUB;
    }

    /** The image of the registry that plays Docker Hub. */
    String registry() {
        return source == ImageSource.HUB ? pulled("registry:2") : built(ImageDefinition.of("registry", courseBase));
    }

    /** An image that students get, as the outer daemon has it. */
    String student(StudentImage image) {
        return switch (image) {
            case DEBIAN -> stock("debian");
            case COURSE_DEBIAN -> built(ImageDefinition.of("debian-course", stock("debian")));
            case NGINX -> stock("nginx");
            case HELLO_WORLD -> stock("hello-world");
            case REGISTRY -> stock("registry");
        };
    }

    /**
     * Marks the images of ours that today's files would not use, for {@code ./lab clean}.
     *
     * @param engines the engines of this run, because the catalogue does not list each release of Docker's repository
     */
    void markOutdated(Collection<Engine> engines) {
        List<Engine> all = Stream.concat(EngineCatalogue.load().all().stream(), engines.stream())
                .toList();
        new OutdatedImages(client).mark(ids -> CurrentImages.names(folder, courseBase, all, ids));
    }

    /** The id of a local image. */
    String idOf(String image) {
        return inspect(image)
                .map(InspectImageResponse::getId)
                .orElseThrow(() -> new IllegalStateException("The image " + image + " has gone away"));
    }

    private String stock(String name) {
        return source == ImageSource.HUB ? pulled(name + ":latest") : built(ImageDefinition.of(name, courseBase));
    }

    private String built(ImageDefinition image) {
        return built(image, () -> {});
    }

    private String built(ImageDefinition image, Runnable beforeTheBuild) {
        InspectImageResponse baseImage = inspect(image.base()).orElseGet(() -> pullBase(image.base()));
        BuildContext context = new BuildContext(folder, image.folder());
        String name = image.name(context, baseImage.getId());
        if (inspect(name).isEmpty()) {
            beforeTheBuild.run();
            new ImageBuild().run(client, context, image.buildArguments(), name);
        }
        return name;
    }

    private InspectImageResponse pullBase(String base) {
        if (source == ImageSource.DEBIAN) {
            throw new NotReady("The base image " + base + " is not here, and Docker Hub is not used"
                    + " (DEEPDIVE_IMAGES=debian, or out of reach).\nLet lab make it: " + labThatMakes(base));
        }
        pulled(base);
        return inspect(base).orElseThrow();
    }

    private String labThatMakes(String base) {
        return EngineCatalogue.load().all().stream()
                .filter(engine -> !base.equals(courseBase) && base.equals(engine.baseImage()))
                .findFirst()
                .map(engine -> "./lab up -Dengine=" + engine.id())
                .orElse("./lab up");
    }

    private String pulled(String image) {
        if (inspect(image).isPresent()) {
            return image;
        }
        try {
            client.pullImageCmd(image).start().awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES);
        } catch (DockerException | DockerClientException e) {
            throw new NotReady("The image " + image + " is neither here nor to be pulled: " + e.getMessage()
                    + "\nWithout Docker Hub, let lab make the base images: DEEPDIVE_IMAGES=debian ./lab up");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while pulling " + image, e);
        }
        return image;
    }

    private boolean isOurBase(String image) {
        return inspect(image)
                .map(InspectImageResponse::getConfig)
                .map(config -> config.getLabels())
                .map(labels -> labels.containsKey(ImageSource.BASE_LABEL))
                .orElse(false);
    }

    private Optional<InspectImageResponse> inspect(String image) {
        try {
            return Optional.of(client.inspectImageCmd(image).exec());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
