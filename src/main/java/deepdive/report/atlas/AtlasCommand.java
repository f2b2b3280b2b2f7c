package deepdive.report.atlas;

import deepdive.evidence.Atlas;
import deepdive.evidence.Atlas.AtlasColumn;
import deepdive.report.document.Sources;
import deepdive.report.document.page.handout.Handouts;
import deepdive.report.document.text.Translations;
import deepdive.report.messages.Run;
import deepdive.report.messages.RunFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Keeps the runs in {@code reports} in the atlas, and tells the engines that are next. {@code src/main/lab/atlas} calls it. */
public final class AtlasCommand {

    private static final Path REPORTS = Path.of("reports");

    private final AtlasFolder folder = new AtlasFolder(AtlasFolder.KEPT);
    private final Path features = Sources.here().features();
    private final Handouts handouts = Handouts.read(Sources.here().handout());
    private final AtlasKeeper keeper =
            new AtlasKeeper(SpecificationDigest.of(features, Sources.here().handout()), handouts.blockNames());

    private AtlasCommand() {}

    /**
     * Keeps runs and writes the next engines' ids, with commas between them, into a file.
     *
     * @param arguments the second since 1970 from which on runs are kept; the file for the ids; the number of ids; {@code again}
     *     if engines that an earlier specification ran on are to run again, else {@code missing}; the ids that are not to be next,
     *     with commas between them, or {@code -}; the ids of the only engines that may be next, or {@code -}
     */
    public static void main(String[] arguments) {
        try {
            AtlasCommand command = new AtlasCommand();
            Atlas atlas = command.keep(Instant.ofEpochSecond(Long.parseLong(arguments[0])));
            List<String> next = command.open(atlas, arguments[3].equals("again"), list(arguments[5])).stream()
                    .filter(id -> !list(arguments[4]).contains(id))
                    .toList();
            System.out.println("The atlas has " + atlas.columns().size() + " engines; " + next.size() + " are to run.");
            Files.writeString(
                    Path.of(arguments[1]),
                    String.join(
                            ",",
                            next.stream().limit(Long.parseLong(arguments[2])).toList()));
        } catch (AtlasUnreadable e) {
            System.err.println("lab: " + e.getMessage());
            System.exit(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String argument) {
        return argument.equals("-") ? List.of() : Arrays.asList(argument.split(","));
    }

    private Atlas keep(Instant from) throws IOException {
        Atlas kept = folder.read();
        Atlas atlas = kept;
        for (Path run : RunFolders.in(REPORTS)) {
            atlas = keep(atlas, run, from);
        }
        if (!atlas.equals(kept)) {
            folder.write(atlas, Translations.read(features));
        }
        return atlas;
    }

    private Atlas keep(Atlas atlas, Path folderOfRun, Instant from) throws IOException {
        Run run = Run.read(folderOfRun);
        boolean isNew = run.facts()
                .started()
                .filter(started -> !started.isBefore(from))
                .filter(started -> atlas.column(run.engineId())
                        .flatMap(column -> column.engine().started())
                        .filter(started::equals)
                        .isEmpty())
                .isPresent();
        if (!isNew || !run.complete() || !AtlasColumns.all().contains(run.engineId())) {
            return atlas;
        }
        return keeper.add(atlas, run, RunSession.in(folderOfRun, handouts));
    }

    /** The engines that did not run, and those that ran with an earlier specification if these are wanted. */
    private List<String> open(Atlas atlas, boolean again, List<String> only) {
        return AtlasColumns.all().stream()
                .filter(id -> only.isEmpty() || only.contains(id))
                .filter(id -> atlas.column(id)
                        .map(AtlasColumn::specification)
                        .filter(specification -> !again || specification.equals(keeper.specification()))
                        .isEmpty())
                .toList();
    }
}
