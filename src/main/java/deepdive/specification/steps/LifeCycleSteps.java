package deepdive.specification.steps;

import deepdive.observe.container.ContainerList;
import deepdive.observe.image.ImageList;
import deepdive.specification.daemon.ContainerOracle;
import deepdive.specification.daemon.ImageOracle;
import deepdive.specification.oracle.container.ContainerAssert;
import deepdive.specification.oracle.container.ContainerListAssert;
import deepdive.specification.oracle.container.ContainerRemovalAssert;
import deepdive.specification.oracle.image.ImageListAssert;
import deepdive.specification.oracle.image.PulledImageAssert;
import io.cucumber.java.en.Then;

/** Steps of the chapter "Docker Life Cycle": images and containers, their state and their end. */
public final class LifeCycleSteps {

    private final Student student;

    public LifeCycleSteps(Student student) {
        this.student = student;
    }

    /** {@code Então o terminal 1 lista a imagem "debian"}. */
    @Then("o terminal {int} lista a imagem {string}")
    @Then("terminal {int} lists the image {string}")
    public void lists_image(int number, String name) {
        images(number).lists(name).listsTheDaemonsOnly(name, student.daemon().imageIds());
    }

    /** {@code Então o terminal 1 não lista a imagem "debian"}. */
    @Then("o terminal {int} não lista a imagem {string}")
    @Then("terminal {int} does not list the image {string}")
    public void does_not_list_image(int number, String name) {
        images(number).doesNotList(name);
    }

    /** {@code Então a imagem "debian" é a que o registro tem com esse nome}. */
    @Then("a imagem {string} é a que o registro tem com esse nome")
    @Then("the image {string} is the one that the registry has by this name")
    public void is_the_registrys(String name) {
        PulledImageAssert.assertThat(
                        name, imageOracle().pulledDigests(name), student.lastShownOf(name), student.witness())
                .wasPulledByItsName();
    }

    /** {@code Então o terminal 2 não lista nenhum contêiner}. */
    @Then("o terminal {int} não lista nenhum contêiner")
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

    /** {@code Então o terminal 2 lista "baleia" em execução}. */
    @Then("o terminal {int} lista {string} em execução")
    @Then("terminal {int} lists {string} as running")
    public void lists_as_running(int number, String nameOrImage) {
        ContainerListAssert list = containers(number).listsAsRunning(nameOrImage);
        if (student.isAlone()) {
            list.listsTheDaemonsOnly();
        }
    }

    /** {@code Então o terminal 2 lista "debian" como terminado com o código 0}. */
    @Then("o terminal {int} lista {string} como terminado com o código {int}")
    @Then("terminal {int} lists {string} as ended with status {int}")
    public void lists_as_exited(int number, String nameOrImage, int status) {
        ContainerListAssert list = containers(number).listsAsExited(nameOrImage, status);
        if (student.isAlone()) {
            list.listsTheDaemonsOnly();
        }
    }

    /** {@code Então o contêiner "baleia" foi morto por SIGKILL}. */
    @Then("o contêiner {string} foi morto por SIGKILL")
    @Then("the container {string} was killed by SIGKILL")
    public void was_killed(String name) {
        container(name).wasKilled();
    }

    /** {@code Então o contêiner "baleia" continua em execução}. */
    @Then("o contêiner {string} continua em execução")
    @Then("the container {string} still runs")
    public void still_runs(String name) {
        container(name).isRunning();
    }

    /** {@code Então o daemon não conhece o contêiner "baleia"}. */
    @Then("o daemon não conhece o contêiner {string}")
    @Then("the daemon knows no container {string}")
    public void is_unknown(String name) {
        ContainerRemovalAssert.assertThat(
                        name, oracle().knownAs(name, student.origin()), student.lastShownOf(name), student.witness())
                .isComplete();
    }

    /** {@code E o contêiner "baleia" continua o mesmo}. */
    @Then("o contêiner {string} continua o mesmo")
    @Then("the container {string} is still the same")
    public void is_still_the_same(String name) {
        container(name).isTheOnlyOneMadeByItsName(oracle().createdAs(name, student.origin()));
    }

    private ImageListAssert images(int number) {
        return ImageListAssert.assertThat(
                ImageList.parse(student.shownBy(number)), student.daemon().imageTags(), student.witness());
    }

    private ContainerListAssert containers(int number) {
        boolean all = student.lastLine(number).line().contains("--all");
        return ContainerListAssert.assertThat(
                ContainerList.parse(student.shownBy(number)), oracle().listed(all), student.witness());
    }

    private ContainerAssert container(String name) {
        return ContainerAssert.assertThat(oracle().inspect(name), student.lastShownOf(name), student.witness());
    }

    private ContainerOracle oracle() {
        return new ContainerOracle(student.host());
    }

    private ImageOracle imageOracle() {
        return new ImageOracle(student.daemon());
    }
}
