package deepdive.report.document.sample;

import java.nio.file.Path;

/** A small course with each kind of content, for tests of the whole document. */
public final class Course {

    /** The output of a hostile terminal. */
    public static final String HOSTILE =
            "<script>alert(1)</script> <none> ]]> \u001B[31mred\u001B[0m 漢字 \uD83D\uDC0B \uFFFD &amp; </pre>";

    private static final String DIGEST = "sha256:acf3ade69260e67092b1ebea15115ac1b330b81fb51b9186ad33b46fbb2afeb6";

    private Course() {}

    /** Writes the run of an engine; {@code newer} decides which scenario of a divergence holds on the engine. */
    public static SampleRun on(Path reports, String engine, boolean newer) {
        SampleRun run = new SampleRun(reports, engine);
        lifeCycle(run);
        image(run, newer);
        network(run);
        limits(run, newer);
        run.write();
        return run;
    }

    private static void lifeCycle(SampleRun run) {
        SampleFeature feature = run.feature(
                "01-1-vida.feature", "pt", "Vida de um contêiner", "Como para e como é morto: `docker stop`.");
        SampleScenario stop = feature.scenario("docker stop espera", "@ciclo/pratica/02", "@diverges")
                .says("""
                        Um texto antes.

                        Apostila: `docker stop` para o contêiner.
                        Docker: espera 10 segundos,
                        e então mata.
                        Desde: sempre
                        Digite: docker stop --time=1 baleia
                        Fonte: https://docs.docker.com/reference/cli/docker/container/stop/""");
        stop.step("Dado", "um host Docker com a imagem `debian`");
        stop.step("Quando", "no terminal 1 digito `docker run --name=baleia debian`")
                .shows(1, "docker run --name=baleia debian", "baleia: " + HOSTILE + "\n");
        stop.step("E", "no terminal 2 digito `docker stop baleia`")
                .shows(1, "docker run --name=baleia debian", "baleia: " + HOSTILE + "\nfim " + DIGEST + "\n")
                .shows(2, "docker stop baleia", "baleia\n");
        stop.step("Então", "o contêiner \"baleia\" foi morto por SIGKILL").compared("""
                        {"subject": "container baleia", "expected": "killed by SIGKILL: 137",
                         "screen": "Exited (137) <none>", "daemon": "exitCode 137", "lookAt": "docker inspect baleia"}""");
        stop.recorded(1, run.recording("um.cast", 1.0, "$ docker run\r\n", 2.5, "baleia\r\n", 3.9, "fim-da-tela\r\n"));
        stop.recorded(
                2, run.recording("dois.cast", 2.0, "$ docker stop baleia\r\n", 3.0, "\u001B[32mbaleia\u001B[0m\r\n"));
        stop.leaves("application/x.deepdive.events+json", "daemon", """
                [{"time": "2026-11-24T07:00:01Z", "type": "container", "action": "create", "id": "a1", "name": "baleia"},
                 {"time": "2026-11-24T07:00:01.5Z", "type": "container", "action": "start", "id": "a1", "name": "baleia"},
                 {"time": "2026-11-24T07:00:03.5Z", "type": "container", "action": "die", "id": "a1", "name": "baleia",
                  "exitCode": 137}]""");
        SampleScenario broken = feature.scenario("docker kill mata", "@ciclo/pratica/09");
        broken.step("Quando", "no terminal 1 digito `docker kill baleia`")
                .shows(1, "docker kill baleia", "Error response from daemon: No such container: baleia\n")
                .fails("`docker kill baleia` was to end with 0.\nexpected: 0\n but was: 1");
        broken.step("Então", "o comando do terminal 1 termina com o código 137").skipped("");
        broken.leaves("text/plain", "terminal 1, last screen", "$ docker kill baleia\nNo such container: baleia\n");
    }

    private static void image(SampleRun run, boolean newer) {
        SampleFeature feature = run.feature("02-1-imagem.feature", "pt", "Por dentro de uma imagem", "");
        SampleScenario before = feature.scenario("O formato antigo", "@imagem/exercicio/05", "@before-25.0");
        SampleScenario since = feature.scenario("O formato OCI", "@imagem/exercicio/05", "@since-25.0");
        tree(before, "repositories\n", newer, "@before-25.0");
        tree(since, "oci-layout\n", !newer, "@since-25.0");
        SampleScenario applied = newer ? since : before;
        applied.leaves("application/x.deepdive.archive+json", "image", """
                {"image": "nginx", "layout": "OCI", "layers": [
                 {"path": "a", "size": 79900160, "diffId": "sha256:5ca976ed26365417", "entries": 3145, "first": ["etc/"]},
                 {"path": "b", "size": 512, "diffId": "sha256:cabe923370f660a8", "entries": 3, "first": ["etc/.wh.x"]}]}""");
    }

    /** A feature that restates no command of the hand-out, and diverges on the newer engine alone. */
    private static void limits(SampleRun run, boolean newer) {
        SampleFeature feature = run.feature("07-2-limites.feature", "pt", "Limites", "");
        SampleScenario local = feature.scenario("O processo responde", "@since-25.0", "@diverges");
        SampleStep step = local.step("Quando", "no terminal 1 digito `curl localhost:8080`");
        if (newer) {
            step.shows(1, "curl localhost:8080", "ok\n");
        } else {
            step.skipped("@since-25.0 does not describe Docker 20.10");
        }
        feature.scenario("A regra responde").step("Quando", "no terminal 1 digito `curl localhost:8080`");
    }

    private static void tree(SampleScenario scenario, String output, boolean skipped, String tag) {
        SampleStep step = scenario.step("Quando", "no terminal 1 digito `tree nginx`");
        if (skipped) {
            step.skipped(tag + " does not describe Docker 26.1");
        } else {
            step.shows(1, "tree nginx", output);
        }
    }

    private static void network(SampleRun run) {
        SampleFeature feature = run.feature("04-1-rede.feature", "pt", "A rede padrão", "");
        SampleScenario ping = feature.scenario("O ping passa pela ponte", "@rede/bridge-legado/12");
        ping.step("Quando", "no terminal 2 digito `ping [endereço do contêiner 1]`")
                .shows(2, "ping 172.17.0.2", "64 bytes from 172.17.0.2\n")
                .snapshot("""
                        {"time": "2026-11-24T07:00:01Z", "containers": [
                          {"id": "a", "name": "conteiner1", "image": "debian", "state": "running",
                           "networks": {"bridge": {"address": "172.17.0.2", "gateway": "172.17.0.1", "mac": "02:42:ac:11:00:02"}},
                           "hostNetwork": false, "ports": [{"container": 80, "protocol": "tcp", "host": 8080}]},
                          {"id": "b", "name": "conteiner2", "image": "debian", "state": "running",
                           "networks": {"bridge": {"address": "172.17.0.3", "gateway": "172.17.0.1", "mac": "02:42:ac:11:00:03"}},
                           "hostNetwork": false, "ports": []}],
                         "networks": [{"id": "n", "name": "bridge", "driver": "bridge", "subnet": "172.17.0.0/16",
                           "gateway": "172.17.0.1", "bridge": "docker0"}]}""");
        ping.step("Então", "o terminal 2 alcança o contêiner \"conteiner1\"").compared("""
                        {"subject": {"pt": "ping para o contêiner {0}", "en": "ping to the container {0}", "arguments": ["conteiner1"]},
                         "expected": {"pt": "responde, do próprio endereço", "en": "it answers, from its own address", "arguments": []},
                         "screen": "64 bytes from 172.17.0.2",
                         "daemon": [{"pt": "{0} tem {1} na rede {2}", "en": "{0} has {1} in the network {2}", "arguments": ["conteiner1", "172.17.0.2", "bridge"]}]}""");
        ping.step("E", "no terminal 3 digito `sudo tcpdump --interface docker0 -Nnnl`")
                .shows(3, "sudo tcpdump --interface docker0 -Nnnl", """
                        07:45:37.286916 ARP, Request who-has 172.17.0.2 tell 172.17.0.3, length 28
                        07:45:37.286932 ARP, Reply 172.17.0.2 is-at 02:42:ac:11:00:02, length 28
                        07:45:37.286962 IP 172.17.0.3 > 172.17.0.2: ICMP echo request, id 39353, seq 1, length 64
                        07:45:37.286975 IP 172.17.0.2 > 172.17.0.3: ICMP echo reply, id 39353, seq 1, length 64
                        """);
    }
}
