package deepdive.report.document.picture;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.replay.Transcript;
import deepdive.report.document.sample.SampleRun;
import deepdive.report.document.sample.SampleScenario;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PictureFactoryTest {

    private static final String NETWORKS = """
            {"containers": [
               {"id": "a", "name": "%s", "image": "debian", "state": "running", "networks": {"%s": {"address": "172.17.0.2"}}},
               {"id": "b", "name": "no-host", "image": "debian", "state": "running", "hostNetwork": true, "networks": {}},
               {"id": "c", "name": "morto", "image": "debian", "state": "exited", "networks": {"bridge": {}}}],
             "networks": [{"name": "%2$s", "driver": "bridge", "subnet": "172.17.0.0/16", "gateway": "172.17.0.1",
                           "bridge": "docker0"}, {"name": "none", "driver": "null"}]}""";

    @TempDir
    private Path folder;

    @Test
    void a_network_shows_who_runs_in_it_and_who_shares_the_hosts() {
        Picture picture =
                only(scenario -> scenario.step("Quando", "algo").snapshot(NETWORKS.formatted("um", "bridge")));

        assertThat(texts(picture))
                .contains("bridge", "172.17.0.0/16", "docker0", "172.17.0.1", "um", "+ no-host")
                .doesNotContain("morto", "none");
        assertThat(picture.description().en())
                .isEqualTo("bridge (172.17.0.0/16, bridge docker0): um (172.17.0.2). On the host's network: no-host.");
    }

    @Test
    void the_cable_of_a_container_is_found_where_both_ends_were_shown() {
        Picture picture = only(scenario -> {
            scenario.step("Quando", "no terminal 1 digito `ip address show`")
                    .shows(
                            1,
                            "ip address show",
                            "9: eth0@if10: <UP> mtu 1500 qdisc noqueue state UP\n    inet 172.17.0.2/16 scope global eth0\n");
            scenario.step("E", "no terminal 2 digito `ip address show`")
                    .shows(2, "ip address show", "10: vethe852fb8@if9: <UP> mtu 1500 qdisc noqueue state UP\n")
                    .snapshot(NETWORKS.formatted("um", "bridge"));
        });

        assertThat(texts(picture)).contains("vethe852fb8");
    }

    @Test
    void networks_are_drawn_before_and_after_the_command_that_changed_them() {
        List<Picture> pictures = pictures(scenario -> {
            scenario.step("Quando", "no terminal 1 digito `docker run --name=um debian`")
                    .shows(1, "docker run --name=um debian", "")
                    .snapshot(NETWORKS.formatted("um", "bridge"));
            scenario.step("E", "no terminal 1 digito `docker ps`")
                    .shows(1, "docker ps", "")
                    .snapshot(NETWORKS.formatted("novo-nome", "bridge"));
            scenario.step("E", "no terminal 1 digito `docker network connect neotech um`")
                    .shows(1, "docker network connect neotech um", "")
                    .snapshot(NETWORKS.formatted("um", "neotech"));
        });

        assertThat(pictures)
                .extracting(picture -> picture.title().en())
                .containsExactly(
                        "The networks after `docker run --name=um debian`",
                        "The networks after `docker network connect neotech um`");
        assertThat(texts(pictures.get(0))).contains("novo-nome");
    }

    @Test
    void of_many_moments_the_last_three_are_drawn() {
        List<Picture> pictures = pictures(scenario -> {
            for (int i = 0; i < 5; i++) {
                scenario.step("Quando", "no terminal 1 digito `echo " + i + "`")
                        .shows(1, "echo " + i, "")
                        .snapshot(NETWORKS.formatted("um", "net" + i));
            }
        });

        assertThat(pictures)
                .extracting(picture -> picture.title().en())
                .containsExactly(
                        "The networks after `echo 2`", "The networks after `echo 3`", "The networks after `echo 4`");
    }

    @Test
    void interfaces_that_cannot_be_read_leave_the_network_without_their_names() {
        Picture picture = only(scenario -> scenario.step("Quando", "no terminal 2 digito `ip address show`")
                .shows(2, "ip address show", "10: vethe852fb8@if9: <UP\n")
                .snapshot(NETWORKS.formatted("um", "bridge")));

        assertThat(texts(picture)).contains("172.17.0.2", "um").doesNotContain("vethe852fb8");
    }

    @Test
    void names_that_plantuml_could_misread_are_drawn_as_they_are_or_alike() {
        Picture picture = only(scenario ->
                scenario.step("Quando", "algo").snapshot(NETWORKS.formatted("my__c.o-n__t]<b>", "minha-rede.x")));

        assertThat(texts(picture))
                .anyMatch(text -> text.startsWith("minha-rede.x"))
                .anyMatch(text -> text.contains("c.o-n"));
        assertThat(picture.drawing().shapes()).doesNotContain("<b>");
    }

    @Test
    void a_picture_takes_the_pages_colours_and_has_no_title_of_plantumls() {
        Picture picture = only(scenario -> scenario.step("Quando", "no terminal 1 digito `sudo tcpdump`")
                .shows(
                        1,
                        "sudo tcpdump",
                        "07:02:15.415616 IP 172.18.0.4 > 172.18.0.3: ICMP echo request, id 3, seq 1, length 64\n"));

        assertThat(picture.drawing().shapes())
                .contains("var(--ink)", "var(--p-line)")
                .doesNotContain("#0A0A", "font-family", "<title", "plantuml", "<!--", "<?");
    }

    @Test
    void the_host_is_drawn_once_whichever_of_its_addresses_it_speaks_from() {
        Picture picture = pictures(scenario -> {
                    scenario.step("Quando", "no terminal 3 deixo rodando `sudo tcpdump`")
                            .shows(3, "sudo tcpdump", """
                                    07:02:15.415616 IP 172.18.0.4 > 172.17.0.2: ICMP echo request, id 3, seq 1, length 64
                                    07:02:15.415700 ARP, Request who-has 172.17.0.2 tell 172.17.0.1, length 28
                                    """);
                    scenario.step("E", "no terminal 2 digito `curl http://ip-host:8080`")
                            .shows(2, "curl http://172.18.0.4:8080", "")
                            .snapshot(NETWORKS.formatted("um", "bridge"));
                })
                .get(1);

        assertThat(texts(picture)).containsOnlyOnce("host", "172.18.0.4", "172.17.0.1", "um", "172.17.0.2");
        assertThat(picture.description().en())
                .isEqualTo(
                        "Messages: 2. host → um: ICMP echo request, seq 1;" + " host → um: ARP who-has 172.17.0.2?.");
    }

    @Test
    void a_picture_ends_where_its_lowest_shape_does() {
        Picture picture =
                only(scenario -> scenario.step("Quando", "algo").snapshot(NETWORKS.formatted("um", "bridge")));

        long lowest = Math.round(shapes(picture, "rect")
                .mapToDouble(box -> number(box, "y") + number(box, "height"))
                .max()
                .orElseThrow());
        assertThat(picture.drawing().height()).isEqualTo(lowest + 8);
    }

    @Test
    void layers_show_sizes_digests_and_what_each_takes_away() {
        Picture picture = only(scenario -> {
            scenario.step("Quando", "algo");
            scenario.leaves("application/x.deepdive.archive+json", "image", """
                    {"image": "x", "layout": "OCI_CONTAINERD", "layers": [
                      {"size": 79900160, "diffId": "sha256:5ca976ed263654179999", "entries": 3145, "first": ["/", "etc/"]},
                      {"size": 512, "diffId": "sha256:cabe923370f6", "entries": 2, "first": ["etc/.wh.motd", "<svg>"]}]}""");
        });

        assertThat(texts(picture))
                .contains(
                        "79.9 MB · sha256:5ca976ed2636…",
                        "512 B · sha256:cabe923370f6",
                        "3145 ×  etc/",
                        "2 ×  etc/−motd  <svg>");
        assertThat(picture.description().pt()).endsWith("Formato: OCI do containerd.");
        assertThat(picture.description().en()).endsWith("Layout: containerd's OCI.");
    }

    @Test
    void a_scenario_about_images_shows_no_network() {
        assertThat(pictures(
                        "@imagem/x/01",
                        scenario -> scenario.step("Quando", "algo").snapshot(NETWORKS.formatted("um", "bridge"))))
                .isEmpty();
    }

    @Test
    void json_that_is_none_draws_nothing() {
        assertThat(pictures(scenario -> scenario.step("Quando", "algo").snapshot("{\"containers\": [")))
                .isEmpty();
    }

    private Picture only(Consumer<SampleScenario> filled) {
        List<Picture> pictures = pictures(filled);
        assertThat(pictures).hasSize(1);
        return pictures.get(0);
    }

    private List<Picture> pictures(Consumer<SampleScenario> filled) {
        return pictures("@rede/x/01", filled);
    }

    private List<Picture> pictures(String tag, Consumer<SampleScenario> filled) {
        SampleRun run = new SampleRun(folder, "26.1");
        filled.accept(run.feature("04-a.feature", "pt", "A", "").scenario("B", tag));
        run.write();
        ScenarioRun scenario = Run.read(folder.resolve("26.1")).scenarios().get(0);
        return new PictureFactory().of(scenario, Transcript.of(scenario));
    }

    private static List<String> texts(Picture picture) {
        return shapes(picture, "text").map(Element::getTextContent).toList();
    }

    /** The shapes of a kind. The drawing must be valid XML. */
    private static Stream<Element> shapes(Picture picture, String kind) {
        try {
            var nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader("<svg>" + picture.drawing().shapes() + "</svg>")))
                    .getElementsByTagName(kind);
            return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(picture.drawing().shapes(), e);
        }
    }

    private static double number(Element shape, String attribute) {
        return Double.parseDouble(shape.getAttribute(attribute));
    }
}
