package deepdive.report.document.picture;

import deepdive.evidence.Snapshot;
import deepdive.evidence.Snapshot.Container;
import deepdive.evidence.Snapshot.Network;
import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.messages.ScenarioRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the networks of a scenario, before and after containers were attached to them. */
final class NetworkPicture {

    /**
     * The name of the default network of containers. The default network and each network of a user also have a driver
     * of this name.
     */
    private static final String BRIDGE = "bridge";

    /** Characters of a command in a caption. */
    private static final int LINE = 100;

    private static final String STYLE = """
            <style>
            nwdiagDiagram {
              network {
                BackGroundColor #0a0a01
                LineColor #0a0a01
                FontColor #0a0a03
                FontSize 14
              }
              server {
                BackGroundColor #0a0a04
                LineColor #0a0a05
                FontColor #0a0a03
                FontSize 14
              }
              arrow {
                LineColor #0a0a05
                FontColor #0a0a06
                FontSize 12
              }
            }
            </style>
            """;

    private final Snapshot snapshot;
    private final ContainerLinks links;
    private final List<Container> running;
    private final List<Network> networks;

    private NetworkPicture(Snapshot snapshot, ContainerLinks links) {
        this.snapshot = snapshot;
        this.links = links;
        this.running = snapshot.containers().stream().filter(Container::running).toList();
        this.networks = snapshot.networks().stream()
                .filter(network -> network.driver().equals(BRIDGE))
                .filter(network ->
                        !attached(network).isEmpty() || !network.name().equals(BRIDGE))
                .toList();
    }

    static List<Picture> of(ScenarioRun scenario, Transcript transcript, PlantUml plantUml) {
        ContainerLinks links = new ContainerLinks(addressesIn(transcript));
        List<NetworkMoment> moments = NetworkMoment.of(scenario);
        return moments.stream()
                .flatMap(moment -> of(
                        moment.snapshot(),
                        links,
                        new Caption(
                                PictureFactory.language(scenario),
                                moments.size() == 1
                                        ? DocumentMessages.say("picture.network")
                                        : after(moment, transcript)),
                        plantUml)
                        .stream())
                .toList();
    }

    /** A caption that names the command after which the networks were as they are drawn. */
    private static Bilingual after(NetworkMoment moment, Transcript transcript) {
        return transcript.commands().stream()
                .filter(command -> command.step() <= moment.step())
                .reduce((earlier, later) -> later)
                .map(command -> command.line().replace("`", "'"))
                .map(line -> line.length() > LINE ? line.substring(0, LINE) + "…" : line)
                .map(line -> DocumentMessages.say("picture.network.after", line))
                .orElseGet(() -> DocumentMessages.say("picture.network"));
    }

    /** The networks at one moment; empty if there is nothing to draw. */
    static Optional<Picture> of(Snapshot snapshot, ContainerLinks links, Caption caption, PlantUml plantUml) {
        return Optional.of(new NetworkPicture(snapshot, links))
                .filter(picture ->
                        !picture.networks.isEmpty() || picture.onHost().isPresent())
                .flatMap(picture -> plantUml.draw(picture.source())
                        .map(drawing -> new Picture(
                                "network", caption.language(), caption.text(), picture.description(), drawing)));
    }

    private static List<String> addressesIn(Transcript transcript) {
        return transcript.commands().stream()
                .filter(command -> command.line().startsWith("ip addr"))
                .map(Command::output)
                .toList();
    }

    private List<Container> attached(Network network) {
        return running.stream()
                .filter(container -> container.networks().containsKey(network.name()))
                .toList();
    }

    private Optional<String> onHost() {
        List<String> names = running.stream()
                .filter(Container::hostNetwork)
                .map(Container::name)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private String source() {
        StringBuilder source = new StringBuilder("@startuml\n" + PlantUml.BACKGROUND + STYLE + "nwdiag {\n");
        String host =
                "host" + onHost().map(names -> "\\n+ " + PlantUml.text(names)).orElse("");
        if (networks.isEmpty()) {
            source.append("network host {\nh [description = \"" + host + "\"];\n}\n");
        }
        for (int n = 0; n < networks.size(); n++) {
            Network network = networks.get(n);
            // PlantUML takes plain names only; any other name stands above the network's address.
            boolean plain = network.name().matches("[A-Za-z]\\w*");
            source.append("network " + (plain ? network.name() : "n" + n) + " {\n");
            source.append("address = \"" + (plain ? "" : PlantUml.text(network.name()) + "\\n")
                    + PlantUml.text(network.subnet()) + "\"\n");
            source.append("h [address = \"" + PlantUml.text(network.bridge()) + "\\n" + PlantUml.text(network.gateway())
                    + "\", description = \"" + host + "\"];\n");
            for (Container container : attached(network)) {
                source.append(node(container, network));
            }
            source.append("}\n");
        }
        return source.append("}\n@enduml\n").toString();
    }

    private String node(Container container, Network network) {
        Snapshot.EndpointSettings endpoint = container.networks().get(network.name());
        List<String> address = new ArrayList<>();
        links.to(endpoint.address()).ifPresent(address::add);
        address.add(endpoint.address());
        address.add(endpoint.mac());
        List<String> description = new ArrayList<>(List.of(container.name(), container.image()));
        container.ports().stream().map(NetworkPicture::port).distinct().forEach(description::add);
        return "c" + snapshot.containers().indexOf(container) + " [address = \"" + lines(address)
                + "\", description = \"" + lines(description) + "\"];\n";
    }

    private static String lines(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(PlantUml::text)
                .collect(Collectors.joining("\\n"));
    }

    private Bilingual description() {
        StringBuilder pt = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Network network : networks) {
            String members = attached(network).stream()
                    .map(container -> container.name() + " ("
                            + container.networks().get(network.name()).address() + ")")
                    .collect(Collectors.joining(", "));
            Bilingual line = members.isEmpty()
                    ? DocumentMessages.say("picture.network.empty", network.name(), network.subnet(), network.bridge())
                    : DocumentMessages.say(
                            "picture.network.members", network.name(), network.subnet(), network.bridge(), members);
            pt.append(line.pt()).append(' ');
            en.append(line.en()).append(' ');
        }
        onHost().ifPresent(names -> {
            pt.append(DocumentMessages.say("picture.network.host", names).pt());
            en.append(DocumentMessages.say("picture.network.host", names).en());
        });
        return Bilingual.of(pt.toString().strip(), en.toString().strip());
    }

    private static String port(Snapshot.Port port) {
        return port.host().orElse(0) + " → " + port.container() + "/" + port.protocol();
    }
}
