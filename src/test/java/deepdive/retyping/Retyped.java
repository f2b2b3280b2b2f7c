package deepdive.retyping;

import deepdive.engine.Engine;
import deepdive.host.DockerHost;
import deepdive.host.HostLease;
import deepdive.host.lending.Laboratory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The result of typing a page.
 *
 * @param differences the differences from the printed results
 * @param left the things on the host at the end that were not there at the beginning
 */
record Retyped(List<String> differences, Set<String> left) {

    /** The student's tools in the image of hosts, apart from those that dockerd and the host itself need. */
    private static final List<String> TOOLS =
            List.of("bridge-utils", "curl", "iputils-ping", "jq", "sudo", "tcpdump", "tree");

    static Retyped of(Laboratory laboratory, Engine engine, Path page) throws IOException {
        PrintedHandout handout = PrintedHandout.read(page);
        try (HostLease lease = laboratory.borrow(engine, Set.of())) {
            DockerHost host = lease.host();
            removeAllBut(handout.packages(), host);
            Set<String> before = everything(host);
            List<String> differences = new Reader(host).follow(handout);
            Set<String> left = everything(host);
            left.removeAll(before);
            return new Retyped(differences, left);
        }
    }

    /** Removes all tools from the reader's host except the packages that the first page names. */
    private static void removeAllBut(Set<String> named, DockerHost host) {
        TOOLS.stream()
                .filter(tool -> !named.contains(tool))
                .forEach(tool -> host.run("dpkg", "--remove", "--force-depends", tool));
    }

    private static Set<String> everything(DockerHost host) {
        Set<String> all = new TreeSet<>();
        for (String list : List.of(
                "docker ps --all --format {{.Names}}",
                "docker images --format {{.Repository}}",
                "docker network ls --format {{.Name}}",
                "docker volume ls --format {{.Name}}",
                "find /home/aluno -mindepth 1")) {
            host.run(list.split(" "))
                    .lines()
                    .map(line -> list.split(" ")[1] + ": " + line)
                    .forEach(all::add);
        }
        return all;
    }
}
