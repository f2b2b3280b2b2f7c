package deepdive.host.image;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectImageResponse;
import deepdive.engine.EngineSource.SourceCode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The images of the hosts of engines from source. An image that the daemon does not have is built. */
final class SourceHosts {

    private final DockerClient client;
    private final Path folder;
    private final Function<SourceCode, SourceArchives> sources;
    private final Function<String, Optional<InspectImageResponse>> inspection;

    /**
     * @param folder the folder that holds one folder per image
     * @param sources fetches the sources of an engine
     * @param inspection finds an image of the daemon by its name
     */
    SourceHosts(
            DockerClient client,
            Path folder,
            Function<SourceCode, SourceArchives> sources,
            Function<String, Optional<InspectImageResponse>> inspection) {
        this.client = client;
        this.folder = folder;
        this.sources = sources;
        this.inspection = inspection;
    }

    /**
     * The name of an image, which is there afterwards.
     *
     * @param host the image of hosts that the programs are put into
     * @param build builds an image of packages if it is not there, and gives its name
     */
    String of(ImageDefinition host, SourceImage image, Function<ImageDefinition, String> build) {
        return inspection
                .apply(host.base())
                .map(base -> host.name(new BuildContext(folder, host.folder()), base.getId()))
                .flatMap(hostName -> name(hostName, image))
                .filter(name -> inspection.apply(name).isPresent())
                .orElseGet(() -> built(host, image, build));
    }

    /** The sources come first, because an engine whose sources cannot be had needs no images. */
    private String built(ImageDefinition host, SourceImage image, Function<ImageDefinition, String> build) {
        try (SourceArchives archives = sources.apply(image.code())) {
            String hostName = build.apply(host);
            String name = name(hostName, image).orElseThrow();
            new SourceBuild(client, image).run(archives, build.apply(image.toolchain()), hostName, name);
            return name;
        }
    }

    private Optional<String> name(String hostName, SourceImage image) {
        return inspection
                .apply(hostName)
                .map(host ->
                        image.name(new BuildContext(folder, image.toolchain().folder()), host.getId()));
    }
}
