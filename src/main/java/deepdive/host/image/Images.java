package deepdive.host.image;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.engine.EngineSource;
import deepdive.engine.EngineSource.SourceCode;
import deepdive.host.NotReady;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/** The images for hosts and for students on a daemon. An image that the daemon does not have is built or pulled. */
public final class Images {

    private static final int PULL_MINUTES = 10;

    private final DockerClient client;
    private final Path folder;
    private final String courseBase;
    private final ImageSource source;
    private final SourceHosts fromSource;
    /** The addresses of Docker's package repositories that were tested, and for each the failure if it did not answer. */
    private final Map<String, Optional<NotReady>> repositories = new ConcurrentHashMap<>();

    private static final Path FOLDERS = Path.of("src/main/docker");

    /** The images of this project on a daemon. */
    public static Images in(DockerClient client) {
        return new Images(client, FOLDERS, EngineCatalogue.load().courseBaseImage());
    }

    /**
     * @param client the daemon
     * @param folder the folder that holds one folder per image, {@code src/main/docker}
     * @param courseBase the base image of the student's `debian` if Docker Hub is not used
     */
    public Images(DockerClient client, Path folder, String courseBase) {
        this(client, folder, courseBase, SourceArchives::of);
    }

    /** @param sources fetches the sources of an engine */
    Images(DockerClient client, Path folder, String courseBase, Function<SourceCode, SourceArchives> sources) {
        this.fromSource = new SourceHosts(client, folder, sources, this::inspect);
        this.client = client;
        this.folder = folder;
        this.courseBase = courseBase;
        this.source = ImageSource.choose(System.getenv("DEEPDIVE_IMAGES"), () -> isOurBase(courseBase));
    }

    /**
     * Builds an engine if it comes from source and is not built yet. A caller of this method holds no lock, so that other runs
     * can prepare their images during the build.
     *
     * @throws NotReady if the engine cannot be built
     */
    public void buildFromSource(Engine engine) {
        if (engine.source() instanceof SourceCode code) {
            RunLock.whileHeldForSource(() -> fromSource.of(
                    ImageDefinition.host(engine),
                    SourceImage.of(engine, code),
                    image -> RunLock.whileHeld(() -> built(image))));
        }
    }

    /** The image of an engine's hosts. */
    public String host(Engine engine) {
        if (engine.source() instanceof EngineSource.DockerRepository repository) {
            return built(ImageDefinition.host(engine), () -> mustAnswer(repository, engine.baseImage()));
        }
        if (engine.source() instanceof SourceCode code) {
            return fromSource.of(ImageDefinition.host(engine), SourceImage.of(engine, code), this::built);
        }
        return built(ImageDefinition.host(engine));
    }

    /** Tests a repository before the build, because a build would need some time to reach it. One test serves all engines. */
    private void mustAnswer(EngineSource.DockerRepository repository, String base) {
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

    /** The image of toolboxes: the base image of toolboxes with the toolbox's own tools. */
    public String toolbox() {
        return built(ImageDefinition.of("toolbox", toolboxBase()));
    }

    /** The base image of toolboxes; see {@link ImageDefinition#toolboxBase}. */
    public String toolboxBase() {
        return built(ImageDefinition.toolboxBase(courseBase));
    }

    /** Whether the student's images come from Docker Hub. */
    public boolean areFromHub() {
        return source == ImageSource.HUB;
    }

    /** The image of the registry that plays Docker Hub. */
    public String registry() {
        return source == ImageSource.HUB ? pulled("registry:2") : built(ImageDefinition.of("registry", courseBase));
    }

    /** The name of a student's image on this daemon. The image is there afterwards. */
    public String student(StudentImage image) {
        return switch (image) {
            case DEBIAN -> stock("debian");
            case COURSE_DEBIAN -> built(ImageDefinition.of("debian-course-marks", courseWithoutMarks()));
            case NGINX -> stock("nginx");
            case HELLO_WORLD -> stock("hello-world");
            case REGISTRY -> stock("registry");
        };
    }

    /** The name of the course's {@code debian} as students build it: its shell does not mark the prompts. */
    public String courseWithoutMarks() {
        return built(ImageDefinition.of("debian-course", stock("debian")));
    }

    /**
     * Marks our images that are not made from today's files, so that {@code ./lab clean} can remove them.
     *
     * @param engines the engines of this run; the catalogue does not list each release of Docker's repository, or commits
     */
    public void markOutdated(Collection<Engine> engines) {
        EngineCatalogue catalogue = EngineCatalogue.load();
        List<Engine> all = Stream.of(catalogue.all(), catalogue.ofReleases(), engines)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        new OutdatedImages(client).mark(ids -> CurrentImages.names(folder, courseBase, all, ids));
    }

    /** The id of a local image. */
    public String idOf(String image) {
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
