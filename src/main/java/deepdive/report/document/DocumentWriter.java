package deepdive.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the living document from the files that runs left in {@code reports/}. */
public final class DocumentWriter {

    private final Sources sources;
    private final Printer printer;
    private final Optional<Player> player;

    /** @param sources the folders of the texts that are not in a run's files */
    public DocumentWriter(Sources sources) {
        this(sources, Printer.onPath(), Player.fetched());
    }

    DocumentWriter(Sources sources, Printer printer, Optional<Player> player) {
        this.sources = sources;
        this.printer = printer;
        this.player = player;
    }

    /**
     * Writes {@code index.html} and its pages. The document and the returned value name the parts that had to be left
     * out.
     *
     * @throws ReportFailed if nothing can be written to {@code reports}
     */
    public Document writeTo(Path reports) {
        return begin(reports).finish();
    }

    /**
     * Begins with the pages that need the runs and no session of the hand-out.
     *
     * @throws ReportFailed if nothing can be written to {@code reports}
     */
    public BegunDocument begin(Path reports) {
        Workers workers = new Workers();
        try {
            return new BegunDocument(reports, sources, printer, player, workers);
        } catch (IOException | UncheckedIOException e) {
            workers.close();
            throw ReportFailed.of(reports, e);
        }
    }
}
