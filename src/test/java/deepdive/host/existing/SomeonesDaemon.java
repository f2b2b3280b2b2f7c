package deepdive.host.existing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Volume;
import deepdive.engine.EngineCatalogue;
import deepdive.host.disposable.DisposableHost;
import deepdive.host.disposable.MutualTls;
import deepdive.host.disposable.OuterDaemon;
import deepdive.host.disposable.SharedNetwork;
import deepdive.host.image.Images;
import deepdive.host.image.RunLock;
import deepdive.host.image.StudentImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/**
 * A daemon for tests of {@code -Dengine=existing}: the daemon of a disposable host. At first it has only the images that an
 * earlier run would leave there. The machine's own daemon runs the disposable host and is not touched.
 */
public final class SomeonesDaemon implements Closeable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final String CATALOGUE_ENGINE = "26.1";

    private final DisposableHost host;
    private final MutualTls tls;

    private SomeonesDaemon(DisposableHost host, MutualTls tls) {
        this.host = host;
        this.tls = tls;
    }

    public static SomeonesDaemon start() {
        OuterDaemon outer = OuterDaemon.connect();
        MutualTls tls = new MutualTls(outer.address());
        return RunLock.whileHeld(() -> {
            SharedNetwork.ensure(outer.client());
            Images ours = Images.in(outer.client());
            var engine = EngineCatalogue.load().named(CATALOGUE_ENGINE);
            SomeonesDaemon daemon = new SomeonesDaemon(
                    new DisposableHost(engine, ours.host(engine), outer, tls, Optional.empty()).start(), tls);
            daemon.load(outer.client(), ours);
            return daemon;
        });
    }

    private void load(DockerClient outer, Images ours) {
        List<String> images = List.of(
                EngineCatalogue.load().courseBaseImage(),
                ours.toolboxBase(),
                ours.toolbox(),
                ours.student(StudentImage.DEBIAN),
                ours.courseWithoutMarks(),
                ours.student(StudentImage.COURSE_DEBIAN),
                ours.student(StudentImage.NGINX),
                ours.student(StudentImage.HELLO_WORLD));
        var save = outer.saveImagesCmd();
        images.forEach(image -> save.withImage(image.replaceFirst(":.*", ""), image.replaceFirst(".*:", "")));
        try (InputStream archive = save.exec()) {
            // docker-java's other load command hangs up before the daemon has read the whole archive.
            client().loadImageAsyncCmd(archive).start().awaitMessage();
        } catch (IOException e) {
            throw new UncheckedIOException("The images could not be copied", e);
        }
    }

    public DockerClient client() {
        return host.daemon().client();
    }

    public DisposableHost host() {
        return host;
    }

    /** The name of the stock debian on a daemon without the tag `debian`. */
    public String debian() {
        return images().student(StudentImage.DEBIAN);
    }

    String nginx() {
        return images().student(StudentImage.NGINX);
    }

    /** The daemon as a run connects to it. */
    ExistingDaemon connect() {
        return ExistingDaemon.connect(host.address(), tls.withClientCertificate());
    }

    public Images images() {
        return Images.in(client());
    }

    /** The variables that name the daemon in the environment of a process. */
    public Map<String, String> environment(Path folder) throws IOException {
        for (Map.Entry<String, String> file : tls.clientFiles().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return Map.of(
                "DOCKER_HOST", host.address().toString(),
                "DOCKER_TLS_VERIFY", "1",
                "DOCKER_CERT_PATH", folder.toString());
    }

    public String runs(String image, String name, Consumer<CreateContainerCmd> more, String... command) {
        CreateContainerCmd create = client().createContainerCmd(image)
                .withName(name)
                .withHostConfig(HostConfig.newHostConfig())
                .withCmd(command);
        more.accept(create);
        String id = create.exec().getId();
        client().startContainerCmd(id).exec();
        return id;
    }

    /** Makes the things that a user has after some weeks: running and ended containers, tags, networks and volumes. */
    public void fill() {
        client().tagImageCmd(debian(), "debian", "latest").exec();
        client().tagImageCmd(debian(), "minha-base", "v1").exec();
        client().createNetworkCmd().withName("neotech").exec();
        client().createVolumeCmd().withName("dados").exec();
        runs("debian", "conteiner1", create -> {}, "sleep", "infinity");
        runs(nginx(), "loja", create -> create.getHostConfig().withPortBindings(PortBinding.parse("8080:80")));
        runs(
                "minha-base:v1",
                "banco",
                create -> create.getHostConfig()
                        .withNetworkMode("neotech")
                        .withBinds(new Bind("dados", new Volume("/dados"))),
                "sleep",
                "infinity");
        String ended = runs("debian", "terminado", create -> create.withVolumes(new Volume("/sobra")), "true");
        // The list changes a moment after the container's own state.
        Awaitility.await()
                .until(() -> client().listContainersCmd().withShowAll(true).exec().stream()
                        .anyMatch(container -> container.getId().equals(ended)
                                && container.getState().equals("exited")));
    }

    /** Descriptions of everything on the daemon: containers with their states, images with their tags, networks, volumes. */
    public TreeSet<String> everything() {
        TreeSet<String> lines = new TreeSet<>();
        for (Container container :
                client().listContainersCmd().withShowAll(true).exec()) {
            lines.add("container " + container.getId() + " " + String.join(",", container.getNames()) + " "
                    + container.getImage() + " " + container.getState());
        }
        client().listImagesCmd()
                .withShowAll(true)
                .exec()
                .forEach(image -> lines.add("image " + image.getId() + " " + List.of(image.getRepoTags())));
        client().listNetworksCmd()
                .exec()
                .forEach(network -> lines.add(
                        "network " + network.getId() + " " + network.getName() + " " + network.getContainers()));
        client().listVolumesCmd()
                .exec()
                .getVolumes()
                .forEach(volume -> lines.add("volume " + volume.getName() + " " + volume.getMountpoint()));
        return lines;
    }

    /** Kills the daemon with -9. Its containers go on. Gives the daemon's command line. */
    String kill() {
        return host.run("sh", "-c", "tr '\\0' ' ' < /proc/$(pgrep -x dockerd)/cmdline; pkill -KILL -x dockerd");
    }

    /** Starts the daemon again, and waits until it answers. */
    void startAgain(String commandLine) {
        host.run("sh", "-c", "setsid " + commandLine + " > /dev/null 2>&1 < /dev/null &");
        Awaitility.await()
                .atMost(START)
                .ignoreExceptions()
                .until(() -> client().pingCmd().exec() == null);
    }

    @Override
    public void close() {
        host.close();
    }
}
