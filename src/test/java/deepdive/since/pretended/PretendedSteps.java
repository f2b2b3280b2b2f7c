package deepdive.since.pretended;

import deepdive.evidence.RecordingPath;
import deepdive.host.DaemonGone;
import deepdive.host.NotApplicable;
import deepdive.host.NotReady;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import java.util.Optional;

/** Sentences that pass, fail, do not apply, or find no host. */
public final class PretendedSteps {

    private Optional<Scenario> scenario = Optional.empty();

    @Before
    public void begin(Scenario begun) {
        scenario = Optional.of(begun);
    }

    @Given("terminal {int} shows {string}")
    public void show(int terminal, String text) {
        scenario.orElseThrow().attach("$ docker ps\n" + text, "text/plain", "terminal " + terminal);
    }

    @Given("attachments that no terminal showed")
    public void attachSomethingElse() {
        scenario.orElseThrow().attach("{}", "application/json", "daemon");
        scenario.orElseThrow().attach("recordings/1.cast", RecordingPath.MEDIA_TYPE, "terminal 1");
    }

    @Given("Docker does something else")
    public void fail() {
        throw new AssertionError("expected: a\n     got: b\n");
    }

    @Given("the host is of another kind")
    public void doNotApply() {
        NotApplicable.because("another kind");
    }

    @Given("the daemon goes away")
    public void goAway() {
        throw new DaemonGone("gone");
    }

    @Given("there is no host")
    public void findNoHost() {
        throw new NotReady("no host");
    }
}
