package deepdive.specification.oracle.container;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VolumeFileAssertTest {

    @Test
    void should_pass_where_the_volume_has_what_was_shown() {
        file("segredo\r\n").isInTheVolume("segredo\n");
    }

    @Test
    void should_fail_where_the_volume_has_something_else() {
        assertThat(messageOf(() -> file("segredo\n").isInTheVolume("outro\n"))).isEqualTo("""
                        volume cofre
                          expected:           the file segredo has this content, and is not empty
                          seen on the screen: segredo

                          told by the daemon: outro

                          look at:            docker volume inspect cofre""");
    }

    @Test
    void should_fail_where_there_is_nothing_to_show() {
        assertThat(messageOf(() -> file("\n").isInTheVolume("\n"))).contains("volume cofre");
    }

    private static VolumeFileAssert file(String shown) {
        return VolumeFileAssert.assertThat("cofre", "segredo", shown, NOBODY);
    }
}
