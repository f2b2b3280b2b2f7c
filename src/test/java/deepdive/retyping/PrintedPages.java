package deepdive.retyping;

import deepdive.engine.Engine;
import deepdive.evidence.Session;
import deepdive.handout.Handout;
import deepdive.host.HostLease;
import deepdive.host.lending.Laboratory;
import deepdive.report.document.page.handout.HandoutPageWriter;
import deepdive.report.document.page.handout.Handouts;
import deepdive.report.document.picture.PictureFactory;
import deepdive.report.document.text.Language;
import deepdive.report.messages.Run;
import deepdive.report.messages.RunFolders;
import deepdive.specification.session.HandoutSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Writes the pages of the hand-out for an engine from a session on one host of that engine. */
record PrintedPages(Path folder) {

    static PrintedPages of(Laboratory laboratory, Engine engine, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(RunFolders.MESSAGES), "");
        Path handout = Path.of("handout");
        Session session;
        try (HostLease lease = laboratory.borrow(engine, Set.of())) {
            HandoutSession typed = new HandoutSession(lease.host());
            typed.type(Handout.read(handout.resolve("pt")));
            session = typed.record();
        }
        for (Language language : Language.values()) {
            new HandoutPageWriter(
                            Run.read(folder),
                            Optional.of(session),
                            Handouts.read(handout),
                            language,
                            new PictureFactory())
                    .write(file(folder, language), "");
        }
        return new PrintedPages(folder);
    }

    Path page(Language language) {
        return file(folder, language);
    }

    private static Path file(Path folder, Language language) {
        return folder.resolve(HandoutPageWriter.name(language) + ".html");
    }
}
