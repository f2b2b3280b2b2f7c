package deepdive.steps;

import static deepdive.assertions.Saying.literally;
import static deepdive.assertions.Saying.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.ChangeLog;
import com.github.dockerjava.api.model.Container;
import deepdive.assertions.Comparison;
import deepdive.assertions.ContainerAssert;
import deepdive.assertions.ContainerListAssert;
import deepdive.assertions.ImageListAssert;
import deepdive.observe.ContainerList;
import deepdive.observe.ImageList;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Chapter "Docker Life Cycle": images and containers, their state and their end. */
public final class LifeCycleSteps {

    private final Student student;

    public LifeCycleSteps(Student student) {
        this.student = student;
    }

    /** {@code Então o terminal 1 lista a imagem "debian"}: the last thing typed there was `docker images`. */
    @Then("o terminal {int} lista a imagem {string}")
    @Then("terminal {int} lists the image {string}")
    public void lists_image(int number, String name) {
        images(number).lists(name);
    }

    /** {@code Então o terminal 1 não lista a imagem "debian"}. */
    @Then("o terminal {int} não lista a imagem {string}")
    @Then("terminal {int} does not list the image {string}")
    public void does_not_list_image(int number, String name) {
        images(number).doesNotList(name);
    }

    /** {@code Então o terminal 2 não lista contêiner algum}: the last thing typed there was `docker ps`, or with `--all`. */
    @Then("o terminal {int} não lista contêiner algum")
    @Then("terminal {int} lists no container")
    public void lists_no_container(int number) {
        student.mustBeAlone();
        containers(number).listsNothing();
    }

    /** {@code Então o terminal 2 não lista o contêiner "baleia"}. */
    @Then("o terminal {int} não lista o contêiner {string}")
    @Then("terminal {int} does not list the container {string}")
    public void does_not_list_container(int number, String name) {
        containers(number).doesNotList(name);
    }

    /** {@code Então o terminal 2 lista "baleia" em execução}: a container's name, or the image of one without a given name. */
    @Then("o terminal {int} lista {string} em execução")
    @Then("terminal {int} lists {string} as running")
    public void lists_as_running(int number, String nameOrImage) {
        containers(number).listsAsRunning(nameOrImage);
    }

    /** {@code Então o terminal 2 lista "debian" como terminado com o código 0}. */
    @Then("o terminal {int} lista {string} como terminado com o código {int}")
    @Then("terminal {int} lists {string} as ended with status {int}")
    public void lists_as_exited(int number, String nameOrImage, int status) {
        containers(number).listsAsExited(nameOrImage, status);
    }

    /** {@code Então o contêiner "baleia" foi morto por SIGKILL}: 137, seen by the terminal that was attached and by the daemon. */
    @Then("o contêiner {string} foi morto por SIGKILL")
    @Then("the container {string} was killed by SIGKILL")
    public void was_killed(String name) {
        container(name).wasKilled();
    }

    /** {@code Então o contêiner "baleia" continua em execução}: nothing was lost. */
    @Then("o contêiner {string} continua em execução")
    @Then("the container {string} still runs")
    public void still_runs(String name) {
        container(name).isRunning();
    }

    /** {@code Então o daemon não conhece o contêiner "baleia"}: nothing of it is left. */
    @Then("o daemon não conhece o contêiner {string}")
    @Then("the daemon knows no container {string}")
    public void is_unknown(String name) {
        assertThat(student.daemon().container(name))
                .as("container " + name + ", asked of the daemon")
                .isEmpty();
    }

    /** {@code Então o contêiner "breve" viveu ao menos 2 segundos e terminou com o código 0}: as long as its main process. */
    @Then("o contêiner {string} viveu ao menos {int} segundos e terminou com o código {int}")
    @Then("the container {string} lived at least {int} seconds and ended with status {int}")
    public void lived_at_least(String name, int seconds, int status) {
        container(name).livedAtLeast(Duration.ofSeconds(seconds), status);
    }

    /** {@code Então o contêiner "baleia" é um processo do host com o comando "/bin/bash -c"}: its PID is there. */
    @Then("o contêiner {string} é um processo do host com o comando {string}")
    @Then("the container {string} is a process of the host with the command {string}")
    public void is_a_process_of_the_host(String name, String command) {
        Long pid = inspect(name).getState().getPidLong();
        String host = student.host()
                .run("ps", "-o", "args=", "-p", String.valueOf(pid))
                .strip();
        student.witness()
                .accept(new Comparison(
                        say("subject.container", name),
                        say("expected.process", command),
                        literally(host),
                        literally("PID " + pid),
                        "ps -p " + pid));
        assertThat(host)
                .as("what the host's process %d, the container's by the daemon, was started with", pid)
                .startsWith(command);
    }

    /** {@code Então só o sistema de arquivos do contêiner "um" tem "/segredo"}: no other container's, nor the image's. */
    @Then("só o sistema de arquivos do contêiner {string} tem {string}")
    @Then("only the file system of the container {string} has {string}")
    public void only_one_file_system_has(String name, String path) {
        List<String> having = student.daemon().containers().stream()
                .filter(container -> changed(container, path))
                .map(container -> container.getNames()[0].substring(1))
                .toList();
        assertThat(having)
                .as("containers in whose own layer the daemon knows " + path)
                .containsExactly(name);
    }

    private boolean changed(Container container, String path) {
        List<ChangeLog> changes =
                student.daemon().client().containerDiffCmd(container.getId()).exec();
        return Objects.requireNonNullElse(changes, List.<ChangeLog>of()).stream()
                .anyMatch(change -> change.getPath().equals(path));
    }

    private ImageListAssert images(int number) {
        return ImageListAssert.assertThat(
                ImageList.parse(student.shownBy(number)), student.daemon().imageTags(), student.witness());
    }

    private ContainerListAssert containers(int number) {
        boolean all = student.lastLine(number).line().contains("--all");
        List<Container> daemon = student.daemon().containers().stream()
                .filter(container -> all || "running".equals(container.getState()))
                .toList();
        return ContainerListAssert.assertThat(ContainerList.parse(student.shownBy(number)), daemon, student.witness());
    }

    private ContainerAssert container(String name) {
        return ContainerAssert.assertThat(inspect(name), student.lastShownOf(name), student.witness());
    }

    private InspectContainerResponse inspect(String name) {
        return student.daemon()
                .container(name)
                .orElseThrow(() -> new AssertionError("The daemon knows no container '" + name + "'. It has:\n"
                        + student.daemon().describe()));
    }
}
