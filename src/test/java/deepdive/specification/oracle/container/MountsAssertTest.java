package deepdive.specification.oracle.container;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.container.MountTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MountsAssertTest {

    private static final String OWN = """
            254 87 0:111 / / rw - overlay overlay rw
            256 254 0:115 / /dev rw - tmpfs tmpfs rw
            123 255 0:115 /null /proc/keys rw - tmpfs tmpfs rw
            """;

    @EachEngine
    void should_pass_where_a_container_has_what_the_daemon_gives_each(String engine) {
        MountTable mounts = MountTable.parse(Captured.text(engine, "mountinfo-conteiner1"));

        MountsAssert.assertThat("um", mounts, mounts, List.of(), NOBODY).areThoseOfEachContainer();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sbin/docker-init ro - ext4 /dev/sda1 rw",
                "/run/.containerenv rw - tmpfs tmpfs rw",
                "/dev/null rw - devtmpfs udev rw",
                "/sys/fs/cgroup ro - cgroup2 cgroup rw",
                "/sys/devices/virtual/powercap ro - tmpfs tmpfs ro",
                "/dev/shm rw - tmpfs shm rw"
            })
    void should_pass_where_another_right_installation_mounts_more(String mount) {
        mounted(OWN + "300 254 0:77 / " + mount + "\n").areThoseOfEachContainer();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/srv /opt rw - ext4 /dev/sda1 rw",
                "/ /opt rw - tmpfs tmpfs rw",
                "/srv /dev/shared rw - ext4 /dev/sda1 rw",
                "/srv /dev/shared rw - tmpfs tmpfs rw",
                "/ /proc/shared rw - overlay overlay rw",
                "/srv /device rw - tmpfs tmpfs rw"
            })
    void should_fail_where_somebody_mounted_a_folder(String mount) {
        assertThat(messageOf(() -> mounted(OWN + "300 254 0:77 " + mount + "\n").areThoseOfEachContainer()))
                .contains("folders that somebody mounted: [" + mount.split(" ")[1] + "]");
    }

    @Test
    void should_fail_where_the_kernel_the_daemon_or_the_screen_has_more() {
        String more = OWN + "300 254 0:77 / /opt rw - tmpfs tmpfs rw\n";
        assertThat(messageOf(() -> mounts(OWN, more, List.of()).areThoseOfEachContainer()))
                .isEqualTo("""
                        what is mounted in the container um
                          expected:           nobody has mounted a folder in it
                          seen on the screen: folders that somebody mounted: []; mounts in all: 3
                          told by the daemon: folders that somebody mounted: [/opt], mounts in all: 4 (the kernel); [] (the daemon)
                          look at:            docker inspect um""");
        assertThat(messageOf(() -> mounts(OWN, OWN, List.of("/opt")).areThoseOfEachContainer()))
                .contains("[/opt] (the daemon)");
        assertThat(messageOf(() -> mounts(more, OWN, List.of()).areThoseOfEachContainer()))
                .contains("screen: folders that somebody mounted: [/opt]");
        String less = OWN.replaceFirst(".*/proc/keys.*\n", "");
        assertThat(messageOf(() -> mounts(less, OWN, List.of()).areThoseOfEachContainer()))
                .contains("mounts in all: 2");
    }

    private static MountsAssert mounted(String table) {
        return mounts(table, table, List.of());
    }

    private static MountsAssert mounts(String screen, String kernel, List<String> daemon) {
        return MountsAssert.assertThat("um", MountTable.parse(screen), MountTable.parse(kernel), daemon, NOBODY);
    }
}
