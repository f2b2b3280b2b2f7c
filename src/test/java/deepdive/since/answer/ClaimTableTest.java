package deepdive.since.answer;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.evidence.VersionClaims;
import deepdive.evidence.VersionClaims.ClaimResult;
import deepdive.evidence.VersionClaims.TriedClaim;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimTableTest {

    @Test
    void each_claim_has_a_row_and_those_that_are_not_right_have_details() {
        List<TriedClaim> claims = List.of(
                claim("um", ClaimResult.RIGHT, VerdictKind.FAILED, VerdictKind.OK),
                claim("dois", ClaimResult.WRONG, VerdictKind.OK, VerdictKind.OK),
                claim("três", ClaimResult.UNKNOWN, VerdictKind.UNTESTED, VerdictKind.OK));

        assertThat(ClaimTable.lines(new VersionClaims(claims, Optional.empty())))
                .containsExactly(("""
                RESULT   CLAIM          BEFORE                   FROM THEN ON             SCENARIO
                right    @since-29.0    28.5.2 failed            29.0.0 ok                um
                WRONG    @since-29.0    28.5.2 ok                29.0.0 ok                dois
                unknown  @since-29.0    28.5.2 cannot be tested  29.0.0 ok                três

                @since-29.0 of “dois”:
                  on 28.5.2: ok
                  on 29.0.0: ok
                  To find the release, type ./lab since "dois"

                @since-29.0 of “três”:
                  on 28.5.2: cannot be tested: no disk
                  on 29.0.0: ok
                  To find the release, type ./lab since "três"
                """).split("\n"));
    }

    private static TriedClaim claim(String scenario, ClaimResult result, VerdictKind before, VerdictKind after) {
        return new TriedClaim(
                "01-1-um.feature",
                scenario,
                "@since-29.0",
                result,
                verdict("28.5.2", scenario, before),
                verdict("29.0.0", scenario, after));
    }

    private static ReleaseVerdict verdict(String release, String scenario, VerdictKind kind) {
        return new ReleaseVerdict(
                release,
                "source:" + release,
                "01-1-um.feature",
                scenario,
                kind,
                0,
                "",
                kind == VerdictKind.UNTESTED ? "no disk\nits last lines" : "",
                List.of(),
                Optional.empty());
    }
}
