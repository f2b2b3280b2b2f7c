package deepdive.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The versions that features name, each tried on the last release before and on the first release with it: the file
 * {@code since/tags.json}.
 *
 * @param finished when the last one was tried
 */
public record VersionClaims(List<TriedClaim> claims, Optional<Instant> finished) {

    /** Whether a claim is right. */
    public enum ClaimResult {
        /** The scenario changes at the version. */
        @JsonProperty("right")
        RIGHT,
        /** The scenario does not change at the version. */
        @JsonProperty("wrong")
        WRONG,
        /** One of the releases could not be tested. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /**
     * A version that a scenario names.
     *
     * @param file the name of the feature's file
     * @param scenario the scenario's name
     * @param claim such as {@code @since-29.0}, {@code @before-25.0} or {@code Since: 29.0}
     * @param before on the last release before the version
     * @param after on the first release of the version
     */
    public record TriedClaim(
            String file,
            String scenario,
            String claim,
            ClaimResult result,
            ReleaseVerdict before,
            ReleaseVerdict after) {}

    /** Whether a claim has this result. */
    public boolean has(ClaimResult result) {
        return claims.stream().anyMatch(claim -> claim.result() == result);
    }

    /** The claims that a file's text holds; empty if the text holds none. */
    public static Optional<VersionClaims> read(String text) {
        return EvidenceJson.read(text, VersionClaims.class);
    }

    /** The file's text. */
    public String json() {
        return EvidenceJson.writeReadable(this);
    }
}
