package deepdive.observe.parsers;

import deepdive.observe.Captured;
import deepdive.observe.container.ContainerList;
import deepdive.observe.container.DockerInfo;
import deepdive.observe.container.Environment;
import deepdive.observe.container.MountTable;
import deepdive.observe.firewall.NatTable;
import deepdive.observe.image.FileTree;
import deepdive.observe.image.ImageList;
import deepdive.observe.image.ImageManifest;
import deepdive.observe.network.BridgePorts;
import deepdive.observe.network.Capture;
import deepdive.observe.network.HostsFile;
import deepdive.observe.network.InterfaceList;
import deepdive.observe.network.ListeningPorts;
import deepdive.observe.network.ListeningProcesses;
import deepdive.observe.network.NetworkDescription;
import deepdive.observe.network.NetworkList;
import deepdive.observe.network.PingSummary;
import deepdive.observe.network.PortMapping;
import deepdive.observe.network.RoutingTable;
import deepdive.observe.network.ShownAddresses;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A parser of text, with recorded outputs that it reads. */
record Parser(String name, Function<String, ?> parse, boolean nothingIsAnAnswer, List<String> captures) {

    static Stream<Parser> all() {
        return Stream.of(
                of("ContainerList", ContainerList::parse, "ps", "ps-all", "ps-none", "ps-published"),
                of("ImageList", ImageList::parse, "images", "images-none"),
                of("NetworkList", NetworkList::parse, "network-ls", "network-ls-neotech"),
                orNothing("PortMapping", PortMapping::parse, "port"),
                of("DockerInfo", DockerInfo::parse, "info"),
                of("HostsFile", HostsFile::parse, "hosts-conteiner1", "hosts-conteiner2", "hosts-host"),
                of("InterfaceList", InterfaceList::parse, "ip-address-host", "ip-address-conteiner1", "ip-address-br"),
                orNothing("RoutingTable", RoutingTable::parse, "ip-route-host", "ip-route-conteiner1"),
                of("BridgePorts", BridgePorts::parse, "brctl-show", "brctl-show-none", "brctl-show-neotech"),
                of("Capture", Capture::parse, "tcpdump-ping", "tcpdump-http", "tcpdump-neotech"),
                of("Capture.soFar", Capture::soFar, "tcpdump-ping", "tcpdump-http"),
                of("NatTable", NatTable::parse, "nat-list", "nat-s", "nat-list-none", "nat-s-none"),
                of("PingSummary", PingSummary::parse, "ping-address", "ping-link", "ping-lost", "ping-unknown"),
                of("PingSummary.soFar", PingSummary::soFar, "ping-address"),
                of("ShownAddresses", ShownAddresses::parse, "inspect-address", "ip-address-conteiner1"),
                orNothing("ListeningPorts", ListeningPorts::parse, "ss"),
                orNothing("ListeningProcesses", ListeningProcesses::parse, "ss"),
                of("MountTable", MountTable::parse, "mountinfo-conteiner1"),
                of("Environment", Environment::parse, "env-conteiner2"),
                of("NetworkDescription", NetworkDescription::parse, "network-inspect", "network-inspect-bridge"),
                of("FileTree", FileTree::parse, "tree-hello-world", "tree-ascii", "find-nginx"),
                of("ImageManifest", ImageManifest::parse, "manifest-nginx", "manifest-hello-world"));
    }

    /** The outputs that were recorded on the three engines. */
    List<String> texts() {
        return Stream.of("20.10", "26.1", "28.5")
                .flatMap(engine -> captures.stream().map(command -> Captured.text(engine, command)))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Parser of(String name, Function<String, ?> parse, String... captures) {
        return new Parser(name, parse, false, List.of(captures));
    }

    private static Parser orNothing(String name, Function<String, ?> parse, String... captures) {
        return new Parser(name, parse, true, List.of(captures));
    }
}
