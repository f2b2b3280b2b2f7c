package deepdive.specification.oracle;

import deepdive.evidence.Comparison;
import deepdive.evidence.WrongAnswer;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** The base of assertions that ask both oracles. */
public abstract class TwoOracleAssert<S extends TwoOracleAssert<S, A>, A> extends AbstractAssert<S, A> {

    private final Witness witness;

    protected TwoOracleAssert(A actual, Class<?> self, Witness witness) {
        super(actual, self);
        this.witness = witness;
    }

    /** Checks two answers that can be told right only together. */
    protected final S check(boolean pair, Comparison comparison) {
        return check(true, true, pair, comparison);
    }

    /** Checks two answers, each of which alone is right or wrong. */
    protected final S check(boolean screen, boolean daemon, Comparison comparison) {
        return check(screen, daemon, true, comparison);
    }

    /** Checks the screen's answer. The daemon does not tell, or the report shows its answer for information. */
    protected final S checkScreen(boolean screen, Comparison comparison) {
        return check(screen, true, true, comparison);
    }

    /** Checks the answer of the daemon or the kernel. The report shows the screen's answer for information. */
    protected final S checkDaemon(boolean daemon, Comparison comparison) {
        return check(true, daemon, true, comparison);
    }

    /**
     * Checks each answer alone, and both together. Notes the comparison; fails if one of the three is wrong.
     *
     * @param pair whether the two answers agree
     */
    protected final S check(boolean screen, boolean daemon, boolean pair, Comparison comparison) {
        Optional<WrongAnswer> wrong = WrongAnswer.of(screen, daemon, pair);
        witness.accept(comparison.withResult(wrong));
        if (wrong.isPresent()) {
            failWithMessage("%s", comparison.message());
        }
        return myself;
    }
}
