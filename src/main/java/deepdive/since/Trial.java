package deepdive.since;

import deepdive.evidence.ReleaseVerdict;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.List;

/** Tries scenarios on a release. */
interface Trial {

    /** A verdict for each scenario, in their order. The version tags of the scenarios are not regarded. */
    List<ReleaseVerdict> run(CandidateRelease release, List<FeatureScenario> scenarios);
}
