package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The packages that {@code lab} installs for a run and for its document. */
class LabPackagesTest extends OnLabMachine {

    @Test
    void a_bare_machine_gets_packages_by_name_and_a_daemon() throws Exception {
        machine.daemonIsSilent("").without("docker", "dockerd", "iptables", "javac", "mvn");

        LabRun run = machine.lab("up");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .first()
                .isEqualTo(
                        "lab: installing ca-certificates docker-cli docker.io iptables maven openjdk-21-jdk-headless");
        assertThat(machine.calls("apt-get")).hasSize(2).first().isEqualTo("apt-get update");
        assertThat(machine.calls("dockerd")).hasSize(1);
    }

    @Test
    void an_older_distribution_has_the_docker_command_and_the_jdk_in_other_packages() throws Exception {
        machine.daemonIsSilent("")
                .aptOffers("docker.io openjdk-17-jdk-headless default-jdk-headless")
                .without("docker", "dockerd", "javac");

        assertThat(machine.lab("up").out().lines())
                .first()
                .isEqualTo("lab: installing ca-certificates docker.io iptables openjdk-17-jdk-headless");
    }

    @Test
    void sources_are_had_with_git_and_packages_without() throws Exception {
        assertThat(machine.lab("up", "-Dengine=26.1,source:28.5.2").out()).isEqualTo("lab: installing git\n");
        assertThat(machine.lab("up", "-Dengine=26.1").out()).isEmpty();
    }

    @Test
    void packages_that_cannot_be_installed_are_named_with_what_apt_said() throws Exception {
        machine.without("mvn").command("apt-get", "echo \"E: no route for $1\"; exit 100");

        LabRun run = machine.lab("up");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("failed: installing maven", "E: no route", "Next:");
    }

    // The whole document

    @Test
    void a_machine_without_fonts_browser_and_player_gets_them() throws Exception {
        machine.without("fonts", "chromium-headless-shell", "corepack");

        assertThat(machine.lab("up").out())
                .isEqualTo(
                        "lab: installing chromium-headless-shell fontconfig fonts-dejavu-core node-corepack nodejs\n");
    }

    @Test
    void a_distribution_without_corepack_brings_the_player_by_npm() throws Exception {
        machine.aptOffers("npm").without("corepack");

        assertThat(machine.lab("up").out()).isEqualTo("lab: installing npm\n");
    }

    @Test
    void a_player_that_is_here_needs_nothing_to_fetch_it() throws Exception {
        machine.without("corepack");
        Files.createDirectories(machine.project.resolve("target/player"));
        Files.createFile(machine.project.resolve("target/player/asciinema-player-3.18.0.tgz"));

        assertThat(machine.lab("up")).isEqualTo(new LabRun(0, "", ""));
    }

    @Test
    void a_browser_that_prints_is_enough() throws Exception {
        machine.without("chromium-headless-shell").command("chromium", "");

        assertThat(machine.lab("up")).isEqualTo(new LabRun(0, "", ""));
    }

    @Test
    void a_user_who_is_not_root_goes_on_with_less_and_is_told_the_command() throws Exception {
        machine.isNotRoot().without("fonts", "chromium-headless-shell");

        assertThat(machine.lab("up"))
                .isEqualTo(new LabRun(
                        0,
                        "lab: goes on with less, without fontconfig fonts-dejavu-core chromium-headless-shell."
                                + " To have it: sudo ./lab up\n",
                        ""));
    }

    // The tests of the suite itself need more

    @Test
    void the_self_test_gets_its_packages() throws Exception {
        assertThat(machine.lab("up", "-Pself-test").out())
                .isEqualTo("lab: installing chromium chromium-driver git shellcheck\n");
    }

    @Test
    void a_distribution_without_a_chromium_package_is_left_without() throws Exception {
        machine.aptOffers("docker.io").command("shellcheck", "").command("git", "");

        assertThat(machine.lab("up", "-P", "self-test")).isEqualTo(new LabRun(0, "", ""));
        assertThat(machine.calls("apt-get install")).isEmpty();
    }
}
