package deepdive.specification.oracle;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.container.Environment;

/** Asserts on what {@code env} prints in a container, against the environment that its main process was started with. */
public final class EnvironmentAssert extends TwoOracleAssert<EnvironmentAssert, Environment> {

    private final String container;
    private final Environment kernel;

    private EnvironmentAssert(String container, Environment screen, Environment kernel, Witness witness) {
        super(screen, EnvironmentAssert.class, witness);
        this.container = container;
        this.kernel = kernel;
    }

    /** @param kernel the environment of the container's process, asked of the host's kernel */
    public static EnvironmentAssert assertThat(
            String container, Environment screen, Environment kernel, Witness witness) {
        return new EnvironmentAssert(container, screen, kernel, witness);
    }

    /** A variable has a value, both given as {@code NAME=value}. */
    public EnvironmentAssert has(String assignment) {
        return check(
                actual.has(assignment) && kernel.has(assignment), comparison(say("expected.variable", assignment)));
    }

    /** No variable mentions a word, in its name or its value. */
    public EnvironmentAssert doesNotMention(String word) {
        return check(
                actual.thatMention(word).isEmpty() && kernel.thatMention(word).isEmpty(),
                comparison(say("expected.no-variable", word)));
    }

    private Comparison comparison(Statement expected) {
        return new Comparison(
                say("subject.environment", container),
                expected,
                literally(actual.variables()),
                literally(kernel.variables()),
                "docker exec " + container + " env");
    }
}
