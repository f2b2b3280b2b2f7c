package deepdive.specification.oracle.container;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.container.FileChanges;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileChangesAssertTest {

    @Test
    void should_pass_where_screen_and_daemon_have_the_addition() {
        changes("A /recado\n", Set.of("/recado")).added("/recado");
    }

    @Test
    void should_fail_where_one_of_them_lacks_it() {
        assertThat(messageOf(() -> changes("C /recado\n", Set.of("/recado")).added("/recado")))
                .isEqualTo("""
                        file system of the container baleia
                          expected:           /recado, which the image does not have
                          seen on the screen: []
                          told by the daemon: [/recado]
                          look at:            docker diff baleia""");
        assertThat(messageOf(() -> changes("A /recado\n", Set.of()).added("/recado")))
                .contains("told by the daemon: []");
    }

    private static FileChangesAssert changes(String screen, Set<String> daemon) {
        return FileChangesAssert.assertThat("baleia", FileChanges.parse(screen), daemon, NOBODY);
    }
}
