package deepdive.specification.oracle;

import deepdive.evidence.Comparison;
import org.assertj.core.api.AbstractAssert;

/** The base of assertions that ask both oracles. */
public abstract class TwoOracleAssert<S extends TwoOracleAssert<S, A>, A> extends AbstractAssert<S, A> {

    private final Witness witness;

    protected TwoOracleAssert(A actual, Class<?> self, Witness witness) {
        super(actual, self);
        this.witness = witness;
    }

    /** Notes the comparison; fails if the comparison does not hold. */
    protected final S check(boolean holds, Comparison comparison) {
        witness.accept(comparison.thatHolds(holds));
        if (!holds) {
            failWithMessage("%s", comparison.message());
        }
        return myself;
    }
}
