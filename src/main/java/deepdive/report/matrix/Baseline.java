package deepdive.report.matrix;

import deepdive.report.matrix.BaselineComparison.Worse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A {@code compatibility.json} of an earlier run, for the comparison with a later matrix.
 *
 * <p>A cell got worse as {@link Verdict#worseThan} says; a cell that is gone counts as not run. If only one of the two
 * matrices has an engine, the engine is not compared.
 */
public final class Baseline {

    private final Set<String> engines = new LinkedHashSet<>();
    private final Map<String, Map<String, Verdict>> exercises = new LinkedHashMap<>();
    private final Map<String, Map<String, Verdict>> commands = new LinkedHashMap<>();
    private final Path file;

    private Baseline(Path file) {
        this.file = file;
    }

    /**
     * Reads a baseline.
     *
     * @throws BaselineUnreadable if the file is missing, is no JSON, or has another schema version
     */
    public static Baseline read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BaselineUnreadable(file, "there is no such file");
        }
        try {
            Baseline baseline = new Baseline(file);
            baseline.take(new JsonMapper().readTree(file));
            return baseline;
        } catch (JacksonException e) {
            throw new BaselineUnreadable(file, "it is not JSON" + where(e));
        }
    }

    private static String where(JacksonException problem) {
        return Optional.ofNullable(problem.getLocation())
                .filter(location -> location.getLineNr() > 0)
                .map(location -> ", see line " + location.getLineNr())
                .orElse("");
    }

    private void take(JsonNode json) {
        JsonNode version = json.path("schemaVersion");
        if (version.isMissingNode()) {
            throw new BaselineUnreadable(file, "it has no schemaVersion");
        }
        if (!version.isInt() || version.asInt() != MatrixJson.SCHEMA_VERSION) {
            throw new BaselineUnreadable(
                    file, "its schemaVersion is %s, not %d".formatted(version, MatrixJson.SCHEMA_VERSION));
        }
        json.path("engines").forEach(engine -> engines.add(engine.path("id").asString("")));
        rows(json.path("exercises"), exercises);
        rows(json.path("commands"), commands);
        if (engines.isEmpty()) {
            throw new BaselineUnreadable(file, "it has no engines");
        }
    }

    private void rows(JsonNode json, Map<String, Map<String, Verdict>> rows) {
        for (JsonNode row : json) {
            Map<String, Verdict> cells = new LinkedHashMap<>();
            row.path("cells").forEachEntry((engine, cell) -> cells.put(engine, verdict(cell)));
            rows.put(row.path("id").asString(""), cells);
        }
    }

    private Verdict verdict(JsonNode cell) {
        String word = cell.path("verdict").asString("");
        return Verdict.named(word).orElseThrow(() -> new BaselineUnreadable(file, "it has a verdict “" + word + "”"));
    }

    /** Compares the cells with those of a later matrix. */
    public BaselineComparison compare(Matrix matrix) {
        List<String> both = matrix.engines().stream()
                .map(Column::id)
                .filter(engines::contains)
                .toList();
        List<Worse> worse = new ArrayList<>();
        compare("exercise", exercises, matrix.exercises(), both, worse);
        compare("command", commands, matrix.commands(), both, worse);
        List<String> without =
                engines.stream().filter(engine -> !both.contains(engine)).toList();
        return new BaselineComparison(worse, both, without);
    }

    private static void compare(
            String kind,
            Map<String, Map<String, Verdict>> before,
            List<MatrixRow> now,
            List<String> engines,
            List<Worse> worse) {
        Map<String, MatrixRow> rows = new LinkedHashMap<>();
        now.forEach(row -> rows.put(row.id(), row));
        before.forEach((id, cells) -> {
            Optional<MatrixRow> row = Optional.ofNullable(rows.get(id));
            String name = kind + " " + id
                    + row.map(found -> found.title().en())
                            .filter(title -> !title.isEmpty())
                            .map(title -> " (" + title + ")")
                            .orElse("");
            for (String engine : engines) {
                Verdict was = cells.getOrDefault(engine, Verdict.NOT_RUN);
                Cell is = row.map(found -> found.cells().get(engine)).orElse(Cell.EMPTY);
                if (is.verdict().worseThan(was)) {
                    worse.add(new Worse(engine, name, was, is.verdict(), row.isPresent() ? why(is) : "it is gone"));
                }
            }
        });
    }

    private static String why(Cell cell) {
        return cell.findings().stream()
                .map(FindingText::oneLine)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
