package deepdive.since;

import deepdive.evidence.ReleaseChanges;
import deepdive.evidence.VersionClaims;
import deepdive.evidence.VersionClaims.ClaimResult;
import deepdive.host.NotReady;
import deepdive.since.answer.ClaimTable;
import deepdive.since.answer.SinceText;
import deepdive.specification.run.ChosenScenarios;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.Features.FeatureScenario;
import deepdive.specification.run.WrongOption;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./lab since}: the first release on which scenarios differ. Ends as {@code git bisect run} expects it: with 0 if
 * nothing changes, with 1 if something does, with 125 if nothing could be tested; with 2 if an option is wrong.
 */
public final class Since {

    private static final int NO_CHANGE = 0;
    private static final int CHANGE = 1;
    private static final int WRONG = 2;
    private static final int NOTHING_TESTED = 125;
    private static final int USUAL_WIDTH = 100;
    private static final int SMALLEST_WIDTH = 40;
    private static final Path REPORTS = Path.of("reports", "since");

    private Since() {}

    /** @param arguments the arguments that {@code ./lab since --help} describes */
    public static void main(String[] arguments) {
        int code;
        try {
            code = run(SinceOptions.of(List.of(arguments)));
        } catch (WrongOption | NotReady e) {
            System.err.println("lab: " + e.getMessage());
            code = e instanceof WrongOption ? WRONG : NOTHING_TESTED;
        }
        System.exit(code);
    }

    private static int run(SinceOptions options) {
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/since");
        VerdictMemory memory =
                new VerdictMemory(VerdictMemory.ofUser(System.getenv(), System.getProperty("user.home")));
        System.out.println("After an interruption, the same command goes on where it was.");
        return options.all() ? check(options, memory) : search(options, memory);
    }

    /** Checks the versions that the features name: 0 if all are right, 1 if one is wrong, 125 if none could be tested. */
    private static int check(SinceOptions options, VerdictMemory memory) {
        FeatureFolder features = FeatureFolder.ofHandout(Path.of(""), options.language());
        if (options.again()) {
            forget(memory, options.range(), features.scenarios());
        }
        VersionClaims tried = new ClaimTrials(options.range(), trial(features), memory, System.out::println)
                .run(features.scenarios());
        ClaimTable.lines(tried).forEach(System.out::println);
        write(REPORTS.resolve("tags.json"), tried.json());
        if (tried.has(ClaimResult.WRONG)) {
            return CHANGE;
        }
        return tried.has(ClaimResult.RIGHT) ? NO_CHANGE : NOTHING_TESTED;
    }

    private static void forget(VerdictMemory memory, ReleaseRange range, List<FeatureScenario> scenarios) {
        range.releases().forEach(release -> scenarios.forEach(scenario -> memory.forget(release, scenario)));
    }

    private static Trial trial(FeatureFolder features) {
        return new SpecificationTrial(features, LaboratoryOfRun.usualHosts());
    }

    private static int search(SinceOptions options, VerdictMemory memory) {
        ChosenScenarios chosen = ChosenScenarios.of(options.what(), options.language(), SinceOptions.USAGE);
        if (options.again()) {
            forget(memory, options.range(), chosen.scenarios());
        }
        SinceSearch search = new SinceSearch(
                options.range().releases(),
                options.quick() ? List.of() : options.range().lastOfEachLine(),
                chosen.scenarios(),
                trial(chosen.features()),
                memory,
                System.out::println);
        search.run();
        ReleaseChanges changes = new SinceConclusion(options.what(), options.range(), chosen, search).changes();
        if (options.commit()) {
            changes = withCommits(changes, options.range(), chosen, memory);
        }
        new SinceText(changes, width()).lines().forEach(System.out::println);
        write(REPORTS.resolve(fileName(options.what())), changes.json());
        if (changes.tried().isEmpty()) {
            return NOTHING_TESTED;
        }
        return changes.changes().isEmpty() ? NO_CHANGE : CHANGE;
    }

    /** Searches for the commit of each change between neighbours. */
    private static ReleaseChanges withCommits(
            ReleaseChanges changes, ReleaseRange range, ChosenScenarios chosen, VerdictMemory memory) {
        return changes.with(changes.changes().stream()
                .map(change -> change.between().isEmpty()
                        ? change.with(new CommitSearch(
                                        Repository.DAEMON,
                                        Repository.CLI,
                                        chosen.named(change.file(), change.scenario()),
                                        trial(chosen.features()),
                                        memory,
                                        System.out::println)
                                .between(
                                        range.of(change.before().release()),
                                        range.of(change.after().release())))
                        : change)
                .toList());
    }

    /** A name for the results on what the user typed. */
    static String fileName(String what) {
        String name = what.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return (name.isEmpty() ? "since" : name) + ".json";
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The result cannot be written to " + file, e);
        }
        System.out.println("Wrote " + file);
    }

    private static int width() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(columns -> columns.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(columns -> columns >= SMALLEST_WIDTH)
                .orElse(USUAL_WIDTH);
    }
}
