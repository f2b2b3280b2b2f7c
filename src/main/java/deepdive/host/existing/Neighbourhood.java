package deepdive.host.existing;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerNetworkSettings;
import com.github.dockerjava.api.model.ContainerPort;
import deepdive.host.Daemon;
import deepdive.host.PredefinedNetworks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The surroundings of a student on an existing daemon. Every answer comes from the daemon or the machine at that moment. */
final class Neighbourhood implements Surroundings {

    private final Daemon daemon;
    private final Toolbox toolbox;
    private final ExistingImages images;
    private final Optional<String> whyHostIsHidden;

    Neighbourhood(Daemon daemon, Toolbox toolbox, ExistingImages images, Optional<String> whyHostIsHidden) {
        this.daemon = daemon;
        this.toolbox = toolbox;
        this.images = images;
        this.whyHostIsHidden = whyHostIsHidden;
    }

    @Override
    public List<String> neighbours() {
        return theirs().map(Neighbourhood::name).toList();
    }

    @Override
    public List<String> neighboursOn(String network) {
        return theirs().filter(container -> isOn(container, network))
                .map(Neighbourhood::name)
                .toList();
    }

    @Override
    public boolean isForeignContainer(String nameOrId) {
        return daemon.container(nameOrId)
                .map(InspectContainerResponse::getConfig)
                .filter(config -> !isOurs(config.getLabels()))
                .isPresent();
    }

    @Override
    public boolean isForeignNetwork(String nameOrId) {
        return daemon.client().listNetworksCmd().exec().stream()
                .filter(network ->
                        nameOrId.equals(network.getName()) || network.getId().startsWith(nameOrId))
                .filter(network -> !PredefinedNetworks.contains(network.getName()))
                .anyMatch(network -> !isOurs(network.getLabels()));
    }

    @Override
    public boolean isForeignVolume(String name) {
        try {
            return !isOurs(daemon.client().inspectVolumeCmd(name).exec().getLabels());
        } catch (NotFoundException e) {
            return false;
        }
    }

    @Override
    public Optional<String> userOfPort(int port) {
        Optional<Container> publisher =
                containers().filter(container -> publishes(container, port)).findFirst();
        if (publisher.isPresent()) {
            return publisher
                    .filter(container -> !isOurs(container.getLabels()))
                    .map(container -> "the container `" + name(container) + "`");
        }
        boolean taken = whyHostIsHidden.isEmpty()
                && containers().noneMatch(container -> isOursAndListens(container, port))
                && !toolbox.run("ss", "-Hltn", "sport = :" + port).isBlank();
        return taken ? Optional.of("a program of the machine") : Optional.empty();
    }

    @Override
    public Optional<String> whyNotPull(String image) {
        return images.whyNotPull(image);
    }

    @Override
    public boolean hasImage(String image) {
        return images.has(image);
    }

    @Override
    public List<Integer> portsOf(String image) {
        return images.portsOf(image);
    }

    @Override
    public Optional<String> whyHostIsHidden() {
        return whyHostIsHidden;
    }

    @Override
    public String apiOfCli() {
        return toolbox.run("docker", "version", "--format", "{{.Client.APIVersion}}")
                .strip();
    }

    @Override
    public String apiOfDaemon() {
        return daemon.version().getApiVersion();
    }

    private Stream<Container> theirs() {
        return containers()
                .filter(container -> !isOurs(container.getLabels()))
                .filter(container -> !container.getId().equals(toolbox.id()));
    }

    private Stream<Container> containers() {
        return daemon.client().listContainersCmd().withShowAll(true).exec().stream();
    }

    private boolean isOurs(@org.jspecify.annotations.Nullable Map<String, String> labels) {
        return toolbox.label().isOn(labels);
    }

    /** A container in the host's network publishes no port, because its ports are ports of the host. */
    private boolean isOursAndListens(Container container, int port) {
        return isOurs(container.getLabels())
                && isOn(container, PredefinedNetworks.HOST)
                && images.portsOf(container.getImageId()).contains(port);
    }

    private static boolean isOn(Container container, String network) {
        return Optional.ofNullable(container.getNetworkSettings())
                .map(ContainerNetworkSettings::getNetworks)
                .filter(networks -> networks.containsKey(network))
                .isPresent();
    }

    private static boolean publishes(Container container, int port) {
        return Arrays.stream(Objects.requireNonNullElse(container.getPorts(), new ContainerPort[0]))
                .anyMatch(published -> Objects.equals(published.getPublicPort(), port));
    }

    private static String name(Container container) {
        return container.getNames()[0].substring(1);
    }
}
