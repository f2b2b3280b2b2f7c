package deepdive.specification.oracle;

import deepdive.evidence.Comparison;
import org.assertj.core.api.AbstractAssert;

/** An assertion that asks both oracles. */
abstract class TwoOracleAssert<S extends TwoOracleAssert<S, A>, A> extends AbstractAssert<S, A> {

    private final Witness witness;

    TwoOracleAssert(A actual, Class<?> self, Witness witness) {
        super(actual, self);
        this.witness = witness;
    }

    /** Notes the comparison; fails where it does not hold. */
    final S check(boolean holds, Comparison comparison) {
        witness.accept(comparison.thatHolds(holds));
        if (!holds) {
            failWithMessage("%s", comparison.message());
        }
        return myself;
    }
}
