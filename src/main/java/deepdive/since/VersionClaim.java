package deepdive.since;

import deepdive.engine.EngineVersion;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.List;
import java.util.stream.Stream;

/**
 * The claim of a scenario that it holds since a version, or before it.
 *
 * @param text as the feature has it, such as {@code @since-29.0} or {@code Since: 29.0}
 * @param version such as 29.0
 * @param since whether the scenario holds from the version on; otherwise it holds before the version
 */
record VersionClaim(FeatureScenario scenario, String text, EngineVersion version, boolean since) {

    private static final String SINCE = "@since-";
    private static final String BEFORE = "@before-";

    /** The claims of a scenario's tags, and of its line {@code Since:} if no tag names the same version. */
    static List<VersionClaim> of(FeatureScenario scenario) {
        List<VersionClaim> tags = scenario.tags().stream()
                .filter(tag -> tag.startsWith(SINCE) || tag.startsWith(BEFORE))
                .map(tag -> new VersionClaim(
                        scenario, tag, EngineVersion.parse(tag.substring(tag.indexOf('-') + 1)), tag.startsWith(SINCE)))
                .toList();
        Stream<VersionClaim> line = DescriptionLines.since(scenario)
                .filter(version -> tags.stream().noneMatch(tag -> tag.version().equals(version)))
                .map(version -> new VersionClaim(scenario, "Since: " + version, version, true))
                .stream();
        return Stream.concat(tags.stream(), line).toList();
    }

    /** Whether the claim is right, if the scenario has these results before the version and from it on. */
    boolean isRight(VerdictKind before, VerdictKind after) {
        boolean holdsBefore = before == VerdictKind.OK;
        boolean holdsAfter = after == VerdictKind.OK;
        return since ? holdsAfter && !holdsBefore : holdsBefore && !holdsAfter;
    }
}
