package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.container.Environment;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;

/**
 * Asserts on the output of {@code env} in a container, compared with the environment of the container's main process.
 */
public final class EnvironmentAssert extends TwoOracleAssert<EnvironmentAssert, Environment> {

    private final String container;
    private final Environment kernel;

    private EnvironmentAssert(String container, Environment screen, Environment kernel, Witness witness) {
        super(screen, EnvironmentAssert.class, witness);
        this.container = container;
        this.kernel = kernel;
    }

    /** @param kernel the environment of the container's process, according to the host's kernel */
    public static EnvironmentAssert assertThat(
            String container, Environment screen, Environment kernel, Witness witness) {
        return new EnvironmentAssert(container, screen, kernel, witness);
    }

    /** Asserts that a variable has a value, given as {@code NAME=value}. */
    public EnvironmentAssert has(String assignment) {
        return check(
                actual.has(assignment) && kernel.has(assignment),
                comparison(say("a variável {0}", "the variable {0}", assignment)));
    }

    /** Asserts that no variable has a word in its name or its value. */
    public EnvironmentAssert doesNotMention(String word) {
        return check(
                actual.thatMention(word).isEmpty() && kernel.thatMention(word).isEmpty(),
                comparison(say("nenhuma variável com {0}", "no variable with {0} in it", word)));
    }

    private Comparison comparison(Statement expected) {
        return new Comparison(
                say("ambiente do contêiner {0}", "environment of the container {0}", container),
                expected,
                literally(actual.variables()),
                literally(kernel.variables()),
                "docker exec " + container + " env");
    }
}
