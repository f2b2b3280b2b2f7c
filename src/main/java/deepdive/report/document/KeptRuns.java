package deepdive.report.document;

import deepdive.report.document.course.Exercise;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;
import deepdive.report.messages.Run;
import deepdive.report.messages.RunFolders;
import deepdive.report.messages.RunMerge;
import deepdive.report.messages.RunUnreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the runs below {@code reports/}, and removes the pages of an earlier document. */
final class KeptRuns {

    private KeptRuns() {}

    /**
     * The runs, one for each engine.
     *
     * @param missing gets a line for each run that cannot be read
     */
    static List<Run> read(Path reports, List<Bilingual> missing) {
        List<Run> runs = new ArrayList<>();
        try {
            for (Path folder : RunFolders.in(reports)) {
                try {
                    runs.add(Run.read(folder));
                } catch (RunUnreadable e) {
                    missing.add(english(e.getMessage()));
                }
            }
        } catch (RunUnreadable e) {
            missing.add(english(e.getMessage()));
        }
        List<Run> merged = RunMerge.merged(runs);
        merged.forEach(run -> run.problems().forEach(problem -> missing.add(english(problem))));
        return merged;
    }

    /** Problems of reading are for developers: the messages are in English only. */
    private static Bilingual english(String problem) {
        return Bilingual.only(Language.EN, problem);
    }

    /** Removes the pages of an earlier document, because a reader would still find the page of an exercise that is gone. */
    static void tidy(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("replay"));
        try (Stream<Path> files = Stream.concat(Files.list(folder), Files.list(folder.resolve("replay")))) {
            for (Path file : files.filter(KeptRuns::isOurs).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return Exercise.isPage(name)
                || name.matches("(?:apostila|handout)\\.html")
                || file.getParent().endsWith("replay") && name.endsWith(".js");
    }
}
