package deepdive.practice.command;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.specification.run.Features;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandMeaningTest {

    private static final Pattern COMMAND = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "docker ps¦docker ps ",
                "docker ps¦ docker  ps",
                "docker ps¦docker container ls",
                "docker ps --all¦docker ps -a",
                "docker ps --all¦docker container list -a",
                "docker ps --all¦docker ps --all=true",
                "docker ps¦docker ps --all=false",
                "docker ps¦docker ps # which run?",
                "docker images¦docker image ls",
                "docker pull debian¦docker image pull debian:latest",
                "docker pull debian¦docker pull docker.io/library/debian",
                "docker run --tty --interactive debian bash¦docker run -it debian bash",
                "docker run --tty --interactive debian bash¦docker run -ti debian bash",
                "docker run --tty --interactive debian bash¦docker run -i -t debian bash",
                "docker run --tty --interactive debian bash¦docker container run --interactive --tty debian:latest bash",
                "docker run --name=baleia debian bash¦docker run --name baleia debian bash",
                "docker run --name=baleia debian bash¦docker run --name \"baleia\" debian 'bash'",
                "docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash¦docker run -it --rm --name conteiner1 debian /bin/bash",
                "docker run --name=conteiner1 --rm --tty --interactive debian /bin/bash¦docker run --network bridge -it --rm --name conteiner1 debian /bin/bash",
                "docker run --name=nginx --publish=8080:80 --rm nginx¦docker run --rm -p 8080:80 --name nginx nginx",
                "docker run --name=nginx --publish=8080:80 --rm nginx¦docker run --rm -p8080:80 --name nginx nginx",
                "docker run --network=host debian env¦docker run --net host debian env",
                "docker run --env=COR=azul --rm debian env¦docker run --rm -e COR=azul debian env",
                "docker run --detach --name=outra debian sleep infinity¦docker run -d --name outra debian sleep infinity",
                "docker run --volume=cofre:/cofre --rm debian cat /cofre/segredo¦docker run --rm -v cofre:/cofre debian cat /cofre/segredo",
                "docker run a bash -c \"echo baleia: \\$(id)\"¦docker run a bash -c 'echo baleia: $(id)'",
                "docker rm $(docker ps --all --quiet)¦docker rm $(docker ps -aq)",
                "docker rm $(docker ps --all --quiet)¦docker container rm $(docker container ls -q -a)",
                "docker stop -t 1 baleia¦docker stop --time 1 baleia",
                "docker stop baleia¦docker container stop baleia",
                "docker rm baleia¦docker rm baleia;",
                "docker image rm localhost:5000/debian¦docker rmi localhost:5000/debian:latest",
                "docker network create neotech¦docker network create --driver bridge neotech",
                "docker network create neotech¦docker network create -d=bridge neotech",
                "docker network ls¦docker network list",
                "docker inspect -f \"{{ .NetworkSettings.IPAddress }}\" nginx¦docker inspect --format='{{ .NetworkSettings.IPAddress }}' nginx",
                "docker save nginx > nginx.tar¦docker save nginx >nginx.tar",
                "tar --directory nginx --extract --file nginx.tar¦tar -C nginx -xf nginx.tar",
                "tar --extract --file a/layer.tar¦tar xf a/layer.tar",
                "mkdir -p nginx¦mkdir --parents nginx",
                "jq < nginx/manifest.json¦jq . nginx/manifest.json",
                "jq < nginx/manifest.json¦jq '.' < nginx/manifest.json",
                "ip address show¦ip a",
                "ip address show docker0¦ip addr show dev docker0",
                "ip address show br-NNNN¦ip addr show br-0a1b2c3d4e5f",
                "ip route show¦ip r",
                "ping [endereço do contêiner 1]¦ping 172.17.0.2",
                "ping -c 1 -W 1 conteiner1¦ping -W1 -c1 conteiner1",
                "curl http://ip-host:8080¦curl 10.0.0.7:8080/",
                "curl http://localhost:80¦curl localhost",
                "sudo tcpdump --interface docker0 -Nnnl¦sudo tcpdump -Nnnl -i docker0",
                "sudo ss -ltnp¦sudo ss -tlpn",
                "sudo iptables --table nat --list DOCKER --numeric --verbose¦sudo iptables -t nat -L DOCKER -nv",
            })
    void ways_to_write_the_same_command_are_the_same(String wanted, String typed) {
        assertThat(CommandMeaning.of(wanted).differenceTo(CommandMeaning.of(typed)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker ps¦docker ps --all¦extra-option¦--all",
                "docker ps --all¦docker ps¦missing-option¦--all",
                "docker ps¦docker images¦another¦docker ps¦docker images",
                "docker stop baleia¦docker stop ballena¦operand¦baleia¦ballena",
                "docker stop baleia¦docker kill baleia¦another¦docker stop baleia¦docker kill baleia",
                "docker stop baleia¦docker stop¦missing-operand¦baleia",
                "docker stop baleia¦docker stop -t 1 baleia¦extra-option¦--timeout=1",
                "docker run --name=conteiner1 --rm --tty --interactive debian bash¦docker run -it --name conteiner1 debian bash¦missing-option¦--rm",
                "docker run --name=conteiner1 --rm debian bash¦docker run --rm --name conteiner2 debian bash¦value¦--name¦conteiner1¦conteiner2",
                "docker run --name=nginx --publish=8080:80 --rm nginx¦docker run --name=nginx -p 80:8080 --rm nginx¦value¦--publish¦8080:80¦80:8080",
                "docker run --network=neotech debian bash¦docker run debian bash¦missing-option¦--network=neotech",
                "docker run debian bash¦docker run --network=host debian bash¦extra-option¦--network=host",
                "docker run debian bash¦docker run debian:11 bash¦operand¦debian¦debian:11",
                "docker run debian bash¦docker run debian bash -it¦extra-operand¦-it",
                "docker run --tty debian bash¦docker run debian bash --tty¦missing-option¦--tty",
                "docker run a bash -c \"echo \\$(id)\"¦docker run a bash -c \"echo $(id)\"¦operand¦echo \\$(id)¦echo $(id)",
                "docker rm $(docker ps --all --quiet)¦docker rm $(docker ps -q)¦operand¦$(docker ps --all --quiet)¦$(docker ps --quiet)",
                "docker network create neotech¦docker network create -d host neotech¦extra-option¦--driver=host",
                "docker save nginx > nginx.tar¦docker save nginx > ngin.tar¦another¦docker save nginx > nginx.tar¦docker save nginx > ngin.tar",
                "ping conteiner2¦ping -c 1 conteiner2¦extra-option¦--count=1",
                "sudo tcpdump -i docker0¦tcpdump -i docker0¦another¦sudo tcpdump -i docker0¦tcpdump -i docker0",
                "curl http://localhost:8080¦curl http://localhost:80¦operand¦localhost:8080¦localhost",
                "curl http://ip-host:8080¦curl 10.0.0.7:80¦operand¦ip-host:8080¦10.0.0.7",
                "cat /etc/hosts¦cat /etc/host¦operand¦/etc/hosts¦/etc/host",
                "exit¦docker ps¦another¦exit¦docker ps",
                "docker ps¦docker ps | head¦another¦docker ps¦docker ps | head",
            })
    void another_effect_is_a_difference_and_is_named(String row) {
        List<String> cells = List.of(row.split("¦"));

        assertThat(CommandMeaning.of(cells.get(0)).differenceTo(CommandMeaning.of(cells.get(1))))
                .contains(Difference.of(
                        cells.get(2), cells.subList(3, cells.size()).toArray(String[]::new)));
    }

    @Test
    void every_command_of_the_features_is_itself_and_no_other() {
        List<String> commands = Features.of("pt").stream()
                .flatMap(scenario -> scenario.steps().stream())
                .filter(step -> step.startsWith("no terminal"))
                .flatMap(step -> COMMAND.matcher(step).results().map(MatchResult::group))
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .distinct()
                .toList();

        assertThat(commands)
                .hasSizeGreaterThan(100)
                .allSatisfy(command -> assertThat(commands)
                        .filteredOn(other -> CommandMeaning.of(command)
                                .differenceTo(CommandMeaning.of(other))
                                .isEmpty())
                        .containsExactly(command));
    }
}
