package deepdive.capture;

import deepdive.engine.Engine;
import deepdive.host.DockerHost;
import deepdive.host.HostLease;
import deepdive.host.image.StudentImage;
import deepdive.host.lending.Laboratory;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Runs the commands whose outputs the parsers read, in the states of host that the parsers' tests need. */
final class StudentCommands {

    private static final Set<StudentImage> ALL =
            EnumSet.of(StudentImage.HELLO_WORLD, StudentImage.NGINX, StudentImage.COURSE_DEBIAN);
    private static final String ADDRESS =
            "docker inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' ";

    private final Laboratory laboratory;
    private final Engine engine;
    private final Outputs outputs = new Outputs();

    private StudentCommands(Laboratory laboratory, Engine engine) {
        this.laboratory = laboratory;
        this.engine = engine;
    }

    /** The outputs of the commands on hosts of an engine. */
    static Outputs on(Engine engine, Laboratory laboratory) {
        StudentCommands commands = new StudentCommands(laboratory, engine);
        commands.withHost(EnumSet.noneOf(StudentImage.class), commands::nothingYet);
        commands.withHost(
                EnumSet.of(StudentImage.HELLO_WORLD, StudentImage.NGINX),
                host -> commands.outputs.keep("images-without-debian", host, "docker images"));
        commands.withHost(ALL, commands::images);
        commands.withHost(ALL, commands::defaultBridge);
        commands.withHost(ALL, commands::userDefinedBridge);
        commands.withHost(ALL, commands::publishedPort);
        return commands.outputs;
    }

    private void withHost(Set<StudentImage> images, Consumer<DockerHost> use) {
        try (HostLease lease = laboratory.borrow(engine, images)) {
            use.accept(lease.host());
        }
    }

    private void nothingYet(DockerHost host) {
        outputs.keep("images-none", host, "docker images");
        outputs.keep("ps-none", host, "docker ps --all");
        outputs.keep("network-ls", host, "docker network ls");
        outputs.keep("network-inspect-bridge", host, "docker network inspect bridge");
        outputs.keep("brctl-show-none", host, "brctl show");
        outputs.keep("ip-route-host", host, "ip route show");
        outputs.keep("hosts-host", host, "cat /etc/hosts");
        outputs.keep("nat-list-none", host, "iptables --table nat --list DOCKER --numeric --verbose");
        outputs.keep("nat-s-none", host, "iptables --table nat --list-rules DOCKER");
    }

    private void images(DockerHost host) {
        outputs.keep("info", host, "docker info");
        outputs.keep("images", host, "docker images");
        try (Terminal terminal = host.openTerminal(1, Instant.now())) {
            TypedLine line = terminal.type("docker images");
            terminal.awaitEnd(line, Terminal.PATIENCE);
            outputs.keep("images-terminal", line.output());
        }
        for (String image : Set.of("hello-world", "nginx")) {
            Outputs.run(
                    host,
                    "cd /tmp && docker save --output %s.tar %s && mkdir %s && tar --extract --file %s.tar --directory %s"
                            .replace("%s", image));
            outputs.keep("tree-" + image, host, "cd /tmp && tree " + image);
            outputs.keep("find-" + image, host, "cd /tmp && find " + image);
            outputs.keep("manifest-" + image, host, "jq . /tmp/" + image + "/manifest.json");
        }
        outputs.keep("tree-ascii", host, "cd /tmp && tree --charset=ascii hello-world");
        Outputs.run(host, "cd /tmp && rm -r hello-world* nginx*");
    }

    private void defaultBridge(DockerHost host) {
        Outputs.run(host, """
                docker run debian bash
                docker run --detach --name=baleia debian /bin/bash -c 'while true; do echo baleia; sleep 1; done'
                docker kill baleia
                docker create --name=criado debian bash
                docker run --detach --name=pausado debian sleep 600
                docker pause pausado
                docker run --detach --tty --interactive --name=conteiner1 debian /bin/bash
                docker run --detach --tty --interactive --name=conteiner2 --link=conteiner1 debian /bin/bash
                docker run --detach --restart=always --name=reinicia debian false
                """);
        Predicate<String> restarting = list -> list.contains("Restarting (1)");
        outputs.keepWhen(restarting, "ps", host, "docker ps");
        outputs.keepWhen(restarting, "ps-all", host, "docker ps --all");
        Outputs.run(host, "docker rm --force reinicia pausado");
        outputs.keep("brctl-show", host, "brctl show");
        outputs.keep("ip-address-host", host, "ip address show");
        outputs.keep("ip-address-docker0", host, "ip address show docker0");
        for (String container : Set.of("conteiner1", "conteiner2")) {
            String inside = "docker exec " + container;
            outputs.keep("ip-address-" + container, host, inside + " ip address show");
            outputs.keep("ip-route-" + container, host, inside + " ip route show");
            outputs.keep("hosts-" + container, host, inside + " cat /etc/hosts");
        }
        outputs.keep("mountinfo-conteiner1", host, "docker exec conteiner1 cat /proc/self/mountinfo");
        outputs.keep("env-conteiner2", host, "docker exec conteiner2 env");
        outputs.keep("inspect-address", host, ADDRESS + "conteiner2");
        Listener listener = Listener.on(host, "docker0", "");
        outputs.keep("ping-address", host, "docker exec conteiner2 ping -c 3 $(%s conteiner1)".formatted(ADDRESS));
        outputs.keep("ping-link", host, "docker exec conteiner2 ping -c 2 conteiner1");
        outputs.keep("ping-unknown", host, "! docker exec conteiner1 ping -c 1 conteiner2");
        outputs.keep("tcpdump-ping", listener.endAfter(10, "ICMP echo"));
        outputs.keep(
                "ping-lost",
                host,
                "! docker exec conteiner1 ping -c 1 -W 1 $(%s conteiner1 | sed 's/[0-9]*$/250/')".formatted(ADDRESS));
    }

    private void userDefinedBridge(DockerHost host) {
        outputs.keep("network-create", host, "docker network create neotech");
        outputs.keep("network-ls-neotech", host, "docker network ls");
        outputs.keep("network-inspect", host, "docker network inspect neotech");
        Outputs.run(host, """
                docker run --detach --tty --interactive --name=conteiner1 --network=neotech debian /bin/bash
                docker run --detach --tty --interactive --name=conteiner2 --network=neotech debian /bin/bash
                """);
        String bridge = "br-$(docker network ls --quiet --filter name=neotech)";
        outputs.keep("brctl-show-neotech", host, "brctl show");
        outputs.keep("ip-address-br", host, "ip address show " + bridge);
        outputs.keep("ip-address-neotech", host, "docker exec conteiner1 ip address show");
        outputs.keep("ip-route-neotech", host, "docker exec conteiner1 ip route show");
        outputs.keep("hosts-neotech", host, "docker exec conteiner1 cat /etc/hosts");
        Listener listener = Listener.on(host, bridge, "");
        outputs.keep("ping-neotech", host, "docker exec conteiner1 ping -c 1 conteiner2");
        outputs.keep("tcpdump-neotech", listener.endAfter(1, "ICMP echo reply"));
    }

    private void publishedPort(DockerHost host) {
        Outputs.run(host, """
                docker run --detach --name=nginx --publish=8080:80 nginx
                docker run --detach --name=oculto nginx
                """);
        outputs.keep("ps-published", host, "docker ps");
        outputs.keep("port", host, "docker port nginx");
        outputs.keep("ss", host, "ss --no-header --listening --tcp --numeric 'sport = :8080'");
        Outputs.await(host, "curl --fail --silent http://$(%s nginx)".formatted(ADDRESS));
        Listener listener = Listener.on(host, "docker0", "arp or port 80");
        Outputs.run(host, "curl --fail --silent http://$(%s nginx)".formatted(ADDRESS));
        // Docker 20.10 does not tell the gateway of the network "bridge".
        String gateway = "ip -4 -oneline address show docker0 | sed 's/.*inet \\([0-9.]*\\).*/\\1/'";
        Outputs.run(host, "curl --fail --silent http://$(%s):8080".formatted(gateway));
        outputs.keep("tcpdump-http", listener.endAfter(4, "Flags [F.]"));
        outputs.keep("nat-list", host, "iptables --table nat --list DOCKER --numeric --verbose");
        outputs.keep("nat-s", host, "iptables --table nat --list-rules DOCKER");
    }
}
