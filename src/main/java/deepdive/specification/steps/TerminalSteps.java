package deepdive.specification.steps;

import deepdive.specification.oracle.TypedLineAssert;
import deepdive.terminal.Key;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Steps that type into terminals and read their output. */
public final class TerminalSteps {

    private final Student student;

    public TerminalSteps(Student student) {
        this.student = student;
    }

    /** {@code Quando no terminal 1 digito `docker images`}. */
    @When("no terminal {int} digito {command}")
    @When("in terminal {int} I type {command}")
    public void type(int number, String command) {
        student.type(number, command);
        line(number).succeeds();
    }

    /** {@code Quando no terminal 1 tento `docker rm baleia`}. */
    @When("no terminal {int} tento {command}")
    @When("in terminal {int} I try {command}")
    public void attempt(int number, String command) {
        TypedLine line = student.type(number, command);
        student.terminal(number).awaitEnd(line, Terminal.PATIENCE);
    }

    /** {@code Quando no terminal 1 deixo rodando `docker run …`}. */
    @When("no terminal {int} deixo rodando {command}")
    @When("in terminal {int} I leave running {command}")
    public void leave_running(int number, String command) {
        student.type(number, command);
    }

    /** {@code Quando no terminal 1 pressiono `Control+D`}. */
    @When("no terminal {int} pressiono {key}")
    @When("in terminal {int} I press {key}")
    public void press(int number, Key key) {
        TypedLine line = student.press(number, key);
        student.terminal(number).awaitEnd(line, Terminal.PATIENCE);
    }

    /** {@code Então o terminal 1 mostra "baleia"}. */
    @Then("o terminal {int} mostra {string}")
    @Then("terminal {int} shows {string}")
    public void shows(int number, String text) {
        line(number).shows(text);
    }

    /** {@code Então o terminal 2 não mostra "bom dia"}. */
    @Then("o terminal {int} não mostra {string}")
    @Then("terminal {int} does not show {string}")
    public void does_not_show(int number, String text) {
        line(number).endsWithout(text);
    }

    /** {@code Então o terminal 2 mostra um aviso sobre "link"}. */
    @Then("o terminal {int} mostra um aviso sobre {string}")
    @Then("terminal {int} shows a warning about {string}")
    public void warns(int number, String subject) {
        line(number).warnsOf(subject);
    }

    /** {@code Então o comando do terminal 1 termina com o código 137}. */
    @Then("o comando do terminal {int} termina com o código {int}")
    @Then("the command of terminal {int} ends with status {int}")
    public void ends_with(int number, int status) {
        line(number).endsWith(status);
    }

    private TypedLineAssert line(int number) {
        return TypedLineAssert.assertThat(student.lastLine(number), student.terminal(number));
    }
}
