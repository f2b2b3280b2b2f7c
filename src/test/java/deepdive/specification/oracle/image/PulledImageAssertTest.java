package deepdive.specification.oracle.image;

import static deepdive.evidence.Statement.literally;
import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PulledImageAssertTest {

    @Test
    void should_pass_where_the_registry_has_it_by_this_name() {
        image(List.of("other@sha256:23453e78", "debian@sha256:23453e78")).wasPulledByItsName();
    }

    @Test
    void should_fail_where_it_was_pulled_by_another_name_or_never() {
        assertThat(messageOf(() -> image(List.of("hello-world@sha256:23453e78")).wasPulledByItsName()))
                .isEqualTo("""
                        image debian
                          expected:           pulled from the registry by this name
                          seen on the screen: `docker pull debian` ended with 0
                          told by the daemon: [hello-world@sha256:23453e78]
                          look at:            docker images --digests""");
        assertThat(messageOf(() -> image(List.of()).wasPulledByItsName())).contains("told by the daemon: []");
    }

    private static PulledImageAssert image(List<String> digests) {
        return PulledImageAssert.assertThat("debian", digests, literally("`docker pull debian` ended with 0"), NOBODY);
    }
}
