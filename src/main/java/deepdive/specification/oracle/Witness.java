package deepdive.specification.oracle;

import deepdive.evidence.Comparison;
import java.util.function.Consumer;

/**
 * Notes the comparison of each assertion, even if it fails, because the report shows the comparison beside the step.
 */
public interface Witness extends Consumer<Comparison> {}
