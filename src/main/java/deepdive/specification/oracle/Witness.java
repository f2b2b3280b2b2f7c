package deepdive.specification.oracle;

import deepdive.evidence.Comparison;
import java.util.function.Consumer;

/** Notes what assertions compare, whether they hold or not: the report shows it beside the step. */
public interface Witness extends Consumer<Comparison> {}
