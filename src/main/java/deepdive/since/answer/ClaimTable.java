package deepdive.since.answer;

import deepdive.evidence.VersionClaims;
import deepdive.evidence.VersionClaims.ClaimResult;
import deepdive.evidence.VersionClaims.TriedClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tried claims as a table for a terminal. */
public final class ClaimTable {

    private static final String ROW = "%-8s %-14s %-24s %-24s %s";

    private ClaimTable() {}

    /** The lines, without their ends: a row for each claim, then the details of those that are not right. */
    public static List<String> lines(VersionClaims tried) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("RESULT", "CLAIM", "BEFORE", "FROM THEN ON", "SCENARIO"));
        tried.claims().forEach(claim -> lines.add(row(claim)));
        tried.claims().stream()
                .filter(claim -> claim.result() != ClaimResult.RIGHT)
                .forEach(claim -> lines.addAll(details(claim)));
        return lines;
    }

    private static String row(TriedClaim claim) {
        String result = claim.result().name();
        return ROW.formatted(
                claim.result() == ClaimResult.WRONG ? result : result.toLowerCase(Locale.ROOT),
                claim.claim(),
                claim.before().release() + " " + claim.before().result().word(),
                claim.after().release() + " " + claim.after().result().word(),
                claim.scenario());
    }

    private static List<String> details(TriedClaim claim) {
        return List.of(
                "",
                claim.claim() + " of “" + claim.scenario() + "”:",
                "  on %s: %s".formatted(claim.before().release(), claim.before().words()),
                "  on %s: %s".formatted(claim.after().release(), claim.after().words()),
                "  To find the release, type ./lab since \"" + claim.scenario() + "\"");
    }
}
