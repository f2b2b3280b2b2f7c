package deepdive.host.existing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExistingRulesTest {

    private static final Surroundings NOBODY_ELSE = new Someones(Set.of(), Set.of(), Map.of(), Optional.empty());
    private static final Surroundings FULL = new Someones(
            Set.of("conteiner1", "nginx", "db", "web"),
            Set.of("neotech"),
            Map.of(8080, "the container `web`", 80, "a program of the machine"),
            Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker images",
                "docker ps --all",
                "docker save nginx > nginx.tar",
                "docker network ls",
                "docker network inspect neotech",
                "docker inspect -f \"{{ .NetworkSettings.IPAddress }}\" nginx",
                "docker run --name=baleia debian /bin/bash -c \"while true; do echo baleia: \\$(id); sleep 1; done\"",
                "docker run --rm -it debian docker rm db",
                "docker stop --time=1 baleia",
                "sudo tcpdump --interface docker0 -Nnnl",
                "sudo iptables --table nat --list DOCKER --numeric --verbose",
                "ip address show $(ip route get 8.8.8.8 | awk '{print $5}')",
                "echo segredo > /segredo",
                "(exit 7)",
                "exit",
            })
    void what_touches_nobody_is_typed(String line) {
        assertThat(new ExistingRules(FULL).againstTyping(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash",
                "docker run --name conteiner1 debian",
                "docker container run --name=conteiner1 debian",
                "docker create --name=conteiner1 debian",
                "docker run --name=x --network=neotech debian",
                "docker run --name=x --link=conteiner1 debian",
                "docker network create neotech",
            })
    void a_name_in_use_is_left_alone(String line) {
        assertThat(new ExistingRules(FULL).againstTyping(line))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .containsAnyOf("`conteiner1`", "`neotech`")
                        .contains("in use", "left alone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker run --name=x --publish=8080:80 --rm nginx",
                "docker run -p 127.0.0.1:8080:80/tcp nginx",
                "docker run --publish 8080:80 nginx",
            })
    void a_port_in_use_is_left_alone(String line) {
        assertThat(new ExistingRules(FULL).againstTyping(line))
                .hasValue("the port 8080 is in use by the container `web`, which is left alone");
    }

    @Test
    void a_container_in_the_hosts_network_needs_the_ports_that_its_image_names() {
        assertThat(new ExistingRules(FULL).againstTyping("docker run --network=host nginx"))
                .hasValue("the port 80 is in use by a program of the machine, which is left alone");
        assertThat(new ExistingRules(FULL).againstTyping("docker run nginx")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker rm db",
                "docker rm --force x db",
                "docker stop db",
                "docker container kill db",
                "docker exec db rm -rf /",
                "docker network rm neotech",
                "docker network connect neotech x",
                "docker network disconnect bridge db",
                "echo; docker kill db",
                "true && docker kill db",
                "echo $(docker kill db)",
            })
    void what_others_have_is_not_touched(String line) {
        assertThat(new ExistingRules(FULL).againstTyping(line))
                .hasValueSatisfying(reason -> assertThat(reason).contains("is not this run's", "left alone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker rm $(docker ps --all --quiet)", "docker stop `docker ps -q`", "docker kill $ALL"})
    void what_a_list_names_is_touched_only_where_nobody_else_is(String line) {
        assertThat(new ExistingRules(NOBODY_ELSE).againstTyping(line)).isEmpty();
        assertThat(new ExistingRules(FULL).againstTyping(line))
                .hasValueSatisfying(reason -> assertThat(reason).contains("needs a daemon of its own", "(4)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker system prune --all",
                "docker container prune --force",
                "docker rmi debian",
                "docker build .",
                "docker load --input x.tar",
                "docker tag a b",
                "docker swarm init",
                "docker --host tcp://other ps",
                "docker run --volume=/:/machine debian",
                "docker run -v /:/machine debian",
                "docker run --privileged debian",
                "docker run --pid=host debian",
                "docker run --restart=always debian",
                "/usr/bin/docker rm x",
                "sh -c 'docker rm db'",
                "xargs docker rm",
                "sudo docker rm db",
                "sudo reboot",
                "sudo iptables --table nat --flush",
                "sudo ip link delete docker0",
                "docker",
            })
    void what_nobody_knows_is_not_typed(String line) {
        assertThat(new ExistingRules(NOBODY_ELSE).againstTyping(line)).isPresent();
    }

    @Test
    void somebodys_program_is_not_asked() {
        assertThat(new ExistingRules(FULL).againstTyping("curl http://localhost:8080"))
                .isPresent();
        assertThat(new ExistingRules(FULL).againstTyping("curl --silent 127.0.0.1:8080/x"))
                .isPresent();
        assertThat(new ExistingRules(FULL).againstTyping("curl http://172.17.0.2:8080"))
                .isEmpty();
        assertThat(new ExistingRules(NOBODY_ELSE).againstTyping("curl http://localhost:8080"))
                .isEmpty();
    }

    @Test
    void an_image_that_is_not_there_has_to_be_pulled_first() {
        assertThat(new ExistingRules(NOBODY_ELSE).againstTyping("docker run fedora"))
                .hasValue("no Docker Hub for fedora");
        assertThat(new ExistingRules(NOBODY_ELSE).againstTyping("docker pull debian"))
                .hasValue("no Docker Hub for debian");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ip address show docker0", "brctl show", "sudo tcpdump -i any", "curl http://172.17.0.2"})
    void where_the_host_is_hidden_nothing_that_looks_at_it_is_typed(String line) {
        Surroundings hidden = new Someones(Set.of(), Set.of(), Map.of(), Optional.of("refused"));

        assertThat(new ExistingRules(hidden).againstTyping(line)).hasValue("refused");
        assertThat(new ExistingRules(hidden).againstTyping("docker ps")).isEmpty();
    }

    @Test
    void claims_about_all_containers_need_an_empty_daemon() {
        assertThat(new ExistingRules(NOBODY_ELSE).againstAllContainers()).isEmpty();
        assertThat(new ExistingRules(FULL).againstAllContainers())
                .hasValue("on the daemon there are containers that are not this run's: conteiner1, db, nginx, … (4)");
        assertThat(new ExistingRules(FULL).againstAllContainersOn("bridge")).isPresent();
        assertThat(new ExistingRules(FULL).againstAllContainersOn("own")).isEmpty();
    }

    @Test
    void a_cli_that_speaks_an_older_api_than_the_daemon_says_which() {
        assertThat(new ExistingRules(FULL).againstCliVersion())
                .hasValue(
                        "the docker CLI here and this daemon have agreed on API 1.41, and the daemon's own is 1.45: it"
                                + " answers as an older one did");
        assertThat(new ExistingRules(NOBODY_ELSE).againstCliVersion()).isEmpty();
    }

    private record Someones(
            Set<String> containers, Set<String> networks, Map<Integer, String> ports, Optional<String> whyHostIsHidden)
            implements Surroundings {

        @Override
        public List<String> neighbours() {
            return containers.stream().sorted().toList();
        }

        @Override
        public List<String> neighboursOn(String network) {
            return network.equals("bridge") ? neighbours() : List.of();
        }

        @Override
        public boolean isForeignContainer(String nameOrId) {
            return containers.contains(nameOrId);
        }

        @Override
        public boolean isForeignNetwork(String nameOrId) {
            return networks.contains(nameOrId);
        }

        @Override
        public boolean isForeignVolume(String name) {
            return false;
        }

        @Override
        public Optional<String> userOfPort(int port) {
            return Optional.ofNullable(ports.get(port));
        }

        @Override
        public Optional<String> whyNotPull(String image) {
            return Optional.of("no Docker Hub for " + image);
        }

        @Override
        public boolean hasImage(String image) {
            return Set.of("debian", "nginx").contains(image);
        }

        @Override
        public List<Integer> portsOf(String image) {
            return image.equals("nginx") ? List.of(80) : List.of();
        }

        @Override
        public String apiOfCli() {
            return containers.isEmpty() ? "1.45" : "1.41";
        }

        @Override
        public String apiOfDaemon() {
            return "1.45";
        }
    }
}
