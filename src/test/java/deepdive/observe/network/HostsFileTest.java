package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsFileTest {

    @EachEngine
    void a_linked_container_knows_the_other_by_name(String engine) {
        HostsFile hosts = HostsFile.parse(Captured.text(engine, "hosts-conteiner2"));

        String other = Captured.addressOf(engine, "conteiner1");
        assertThat(hosts.addressOf("conteiner1")).contains(other);
        assertThat(hosts.namesOf(other)).hasSize(2).startsWith("conteiner1");
        assertThat(hosts.namesOf(Captured.addressOf(engine, "conteiner2"))).hasSize(1);
    }

    @EachEngine
    void the_container_linked_to_knows_only_itself(String engine) {
        HostsFile hosts = HostsFile.parse(Captured.text(engine, "hosts-conteiner1"));

        assertThat(hosts.addressOf("conteiner2")).isEmpty();
        assertThat(hosts.addressOf("localhost")).contains("127.0.0.1");
        assertThat(hosts.entries()).hasSize(7);
    }

    @Test
    void comments_are_kept_apart() {
        HostsFile hosts = HostsFile.parse("# made by hand\r\n10.0.0.1 a b # two names\r\n");

        assertThat(hosts.comments()).containsExactly("made by hand", "two names");
        assertThat(hosts.entries()).containsExactly(new HostsFile.Entry("10.0.0.1", List.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.18.0.3", "172.18.0 conteiner1", "cat: /etc/hosts: No such file or directory"})
    void a_line_without_an_address_and_names_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> HostsFile.parse("127.0.0.1\tlocalhost\n" + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }
}
