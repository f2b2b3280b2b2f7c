package deepdive.observe.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;

class NamespacesTest {

    private static final String LISTING = """
            total 0
            lrwxrwxrwx 1 root root 0 Nov 24 16:20 net -> net:[4026531833]
            lrwxrwxrwx 1 root root 0 Nov 24 16:20 pid -> pid:[4026531836]
            lrwxrwxrwx 1 root root 0 Nov 24 16:20 pid_for_children -> pid:[4026531837]
            """;

    @Test
    void a_process_has_a_namespace_of_each_kind() {
        Namespaces namespaces = Namespaces.parse(LISTING);

        assertThat(namespaces.of("pid")).hasValue("4026531836");
        assertThat(namespaces.of("net")).hasValue("4026531833");
        assertThat(namespaces.of("time")).isEmpty();
    }

    @Test
    void ls_may_quote_what_has_brackets() {
        assertThat(Namespaces.parse("lrwxrwxrwx 1 root root 0 Nov 24 16:20 pid -> 'pid:[4026531836]'\n")
                        .of("pid"))
                .hasValue("4026531836");
    }

    @Test
    void what_is_no_namespace_is_quoted() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> Namespaces.parse("ls: cannot access '/proc/self/ns'\n"))
                .withMessageContaining("cannot access");
    }
}
