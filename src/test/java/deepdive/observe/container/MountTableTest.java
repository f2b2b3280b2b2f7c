package deepdive.observe.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import deepdive.observe.container.MountTable.Mount;
import org.junit.jupiter.api.Test;

class MountTableTest {

    @EachEngine
    void a_container_sees_its_layers_the_kernels_folders_and_the_daemons_files(String engine) {
        MountTable mounts = MountTable.parse(Captured.text(engine, "mountinfo-conteiner1"));

        assertThat(mounts.points())
                .contains("/", "/proc", "/dev", "/sys", "/etc/hosts", "/etc/hostname", "/etc/resolv.conf");
        assertThat(mounts.at("/proc")).hasValueSatisfying(mount -> {
            assertThat(mount.type()).isEqualTo("proc");
            assertThat(mount.root()).isEqualTo("/");
        });
        assertThat(mounts.at("/opt")).isEmpty();
    }

    @Test
    void optional_fields_are_skipped_and_spaces_in_paths_are_read() {
        assertThat(MountTable.parse(
                                "36 35 98:0 /a\\040b /mnt/c\\134d rw,noatime master:1 shared:7 - ext3 /dev/root rw\n")
                        .mounts())
                .containsExactly(new Mount("98:0", "/a b", "/mnt/c\\d", "ext3"));
        assertThat(MountTable.parse("36 35 0:5 / /mnt rw - tmpfs  rw\n").points())
                .as("a file system whose source has no name")
                .containsExactly("/mnt");
    }

    @Test
    void of_two_mounts_at_a_path_a_process_sees_the_later_one() {
        assertThat(MountTable.parse("1 0 0:5 / /mnt rw - tmpfs a rw\n2 1 0:6 / /mnt rw - proc b rw\n")
                        .at("/mnt")
                        .map(Mount::type))
                .hasValue("proc");
    }

    @Test
    void a_line_of_another_form_is_quoted() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> MountTable.parse("proc /proc proc rw,nosuid 0 0\n"))
                .withMessageContaining("proc /proc proc");
    }
}
