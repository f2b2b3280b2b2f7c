package deepdive.report.atlas;

import deepdive.evidence.Atlas;
import deepdive.evidence.Atlas.AtlasColumn;
import deepdive.evidence.Atlas.AtlasScenario;
import deepdive.evidence.EngineDescription;
import deepdive.report.messages.Status;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The page in the folder of the atlas: how it was made, and the engines with the counts of their scenarios. */
record AtlasReadme(Atlas atlas) {

    private static final String BEGINNING = """
            # The atlas

            What the hand-out's exercises show on each minor line of Docker, from 20.10 on. The last release of each line ran; so did
            the engines of Debian's packages. `./lab atlas` wrote these files, and goes on with the engines that are missing.

            - [compatibility.md](compatibility.md): each exercise and each command, by engine
            - `compatibility.json`: the same as a baseline, `./lab verify -Dengine=source:29.7.2 -Dbaseline=docs/atlas/compatibility.json`
            - `atlas.json`: the results of all scenarios, and the outputs of the hand-out's commands
            - `reports/atlas/changes.html`, which each run writes: what a student sees differently, from release to release

            | engine | daemon | CLI | image store | firewall | holds | differs | fails | does not apply | ran |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    String text() {
        StringBuilder text = new StringBuilder(BEGINNING);
        atlas.columns().forEach(column -> text.append(row(column)));
        List<String> missing = AtlasColumns.all().stream()
                .filter(id -> atlas.column(id).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            text.append("\nMissing: ").append(String.join(", ", missing)).append(".\n");
        }
        return text.toString();
    }

    private String row(AtlasColumn column) {
        EngineDescription engine = column.engine();
        return "| %s | %s | %s | %s | %s | %d | %d | %d | %d | %s |\n"
                .formatted(
                        column.id(),
                        engine.versions().engine().orElse(""),
                        engine.versions().cli().orElse(""),
                        engine.storage().store().orElse(""),
                        engine.machine().firewall().orElse(""),
                        count(column, Status.PASSED, false),
                        count(column, Status.PASSED, true),
                        count(column, Status.FAILED, false) + count(column, Status.FAILED, true),
                        count(column, Status.SKIPPED, false) + count(column, Status.SKIPPED, true),
                        engine.started()
                                .map(at ->
                                        LocalDate.ofInstant(at, ZoneOffset.UTC).toString())
                                .orElse(""));
    }

    private long count(AtlasColumn column, Status status, boolean diverges) {
        return atlas.scenarios().stream()
                .filter(scenario -> diverges(scenario) == diverges)
                .filter(scenario -> scenario.resultOn(column.id())
                        .filter(result -> result.status().equals(status.name()))
                        .isPresent())
                .count();
    }

    private static boolean diverges(AtlasScenario scenario) {
        return scenario.tags().contains("@diverges");
    }
}
