package deepdive.report.proof;

import deepdive.evidence.WrongAnswer;
import deepdive.report.document.text.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The mutants of an engine and the scenarios that found their errors.
 *
 * @param engine the engine's id
 * @param mutants in the order of their names
 * @param scenariosWithout the scenarios of this engine that no mutant turned red, each with its number
 * @param sentencesWithout the sentences of observations that failed on no mutant
 */
public record MutantReport(
        String engine, List<MutantRow> mutants, List<Bilingual> scenariosWithout, List<Bilingual> sentencesWithout) {

    /** A failure should come sooner than this. */
    static final Duration SOON = Duration.ofSeconds(12);

    private static final int PERCENT = 100;

    public MutantReport {
        mutants = List.copyOf(mutants);
        scenariosWithout = List.copyOf(scenariosWithout);
        sentencesWithout = List.copyOf(sentencesWithout);
    }

    /**
     * Writes {@code mutants.json} and {@code mutants.html} into a folder, and makes the folder if it is missing.
     *
     * @throws UncheckedIOException if the folder or a file cannot be written
     */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("mutants.json"), MutantJson.of(this));
            Files.writeString(
                    folder.resolve("mutants.html"), MutantPage.of(this).html());
        } catch (IOException e) {
            throw new UncheckedIOException("The report of the mutants cannot be written to " + folder, e);
        }
    }

    long killed() {
        return mutants.stream().filter(row -> row.death().isPresent()).count();
    }

    /** The number of mutants that were found by a wrong answer of this kind. */
    long by(WrongAnswer wrong) {
        return deaths().filter(death -> death.wrong() == wrong).count();
    }

    /** The part of the failures that came soon, in percent. */
    long percentSoon() {
        long soon = deaths().filter(death -> death.sinceChange().compareTo(SOON) < 0)
                .count();
        return killed() == 0 ? 0 : soon * PERCENT / killed();
    }

    private java.util.stream.Stream<MutantRow.Death> deaths() {
        return mutants.stream().map(MutantRow::death).flatMap(Optional::stream);
    }
}
