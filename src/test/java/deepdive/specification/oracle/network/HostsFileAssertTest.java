package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.network.HostsFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostsFileAssertTest {

    private static final String OWN = "127.0.0.1\tlocalhost\n172.18.0.3\t3b45332a4660\n";
    private static final String LINKED = OWN + "172.18.0.2\tconteiner1 b497503d9bde\n";
    private static final List<Endpoint> PLACES = List.of(new Endpoint("conteiner1", "bridge", "172.18.0.2"));

    @Test
    void should_pass_where_screen_and_file_have_the_name() {
        hosts(LINKED, LINKED).knows("conteiner1", PLACES);
    }

    @Test
    void should_fail_where_the_name_lacks_on_the_screen_or_in_the_file_or_is_anothers() {
        assertThat(messageOf(() -> hosts(OWN, LINKED).knows("conteiner1", PLACES)))
                .contains(
                        "/etc/hosts of the container conteiner2\n",
                        "the name conteiner1 for its address: conteiner1 has 172.18.0.2 in the network bridge\n",
                        "look at:            docker inspect -f '{{.HostsPath}}' conteiner2");
        assertThat(messageOf(() -> hosts(LINKED, OWN).knows("conteiner1", PLACES)))
                .contains("seen on the screen: [127.0.0.1 localhost");
        assertThat(messageOf(() -> hosts(LINKED.replace("0.2", "0.9"), LINKED).knows("conteiner1", PLACES)))
                .contains("172.18.0.9");
    }

    @Test
    void should_pass_where_neither_name_nor_address_is_there() {
        hosts(OWN, OWN).doesNotKnow("conteiner1", PLACES);
    }

    @Test
    void should_fail_where_name_or_address_is_there_or_the_container_is_gone() {
        assertThat(messageOf(() -> hosts(LINKED, OWN).doesNotKnow("conteiner1", PLACES)))
                .contains("neither the name conteiner1 nor its address");
        assertThat(messageOf(
                        () -> hosts(OWN, LINKED.replace("conteiner1", "outro")).doesNotKnow("conteiner1", PLACES)))
                .contains("outro");
        assertThat(messageOf(() -> hosts(OWN, OWN).doesNotKnow("conteiner1", List.of())))
                .contains("in no network");
    }

    @Test
    void should_fail_where_the_container_does_not_know_itself() {
        List<Endpoint> own = List.of(new Endpoint("conteiner2", "bridge", "172.18.0.3"));

        hosts(OWN, OWN).knowsItself("3b45332a4660", own);
        assertThat(messageOf(() -> hosts("127.0.0.1 localhost\n", OWN).knowsItself("3b45332a4660", own)))
                .contains("the name 3b45332a4660 for its address: conteiner2 has 172.18.0.3 in the network bridge\n");
        assertThat(messageOf(() -> hosts(OWN, OWN.replace("0.3", "0.4")).knowsItself("3b45332a4660", own)))
                .contains("172.18.0.4");
    }

    private static HostsFileAssert hosts(String screen, String daemon) {
        return HostsFileAssert.assertThat("conteiner2", HostsFile.parse(screen), HostsFile.parse(daemon), NOBODY);
    }
}
