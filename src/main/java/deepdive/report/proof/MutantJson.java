package deepdive.report.proof;

import deepdive.evidence.WrongAnswer;
import deepdive.report.document.text.Bilingual;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report of the mutants as JSON, for programs. Times are in seconds. */
final class MutantJson {

    private static final int SCHEMA_VERSION = 1;
    private static final double MILLIS = 1000.0;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MutantJson() {}

    static String of(MutantReport report) {
        ObjectNode json = JSON.createObjectNode();
        json.put("schemaVersion", SCHEMA_VERSION);
        json.put("engine", report.engine());
        figures(json.putObject("figures"), report);
        ArrayNode mutants = json.putArray("mutants");
        report.mutants().forEach(row -> row(mutants.addObject(), row));
        texts(json.putArray("scenariosWithoutMutant"), report.scenariosWithout());
        texts(json.putArray("sentencesWithoutMutant"), report.sentencesWithout());
        return JSON.writeValueAsString(json) + "\n";
    }

    private static void figures(ObjectNode json, MutantReport report) {
        json.put("mutants", report.mutants().size());
        json.put("killed", report.killed());
        ObjectNode oracles = json.putObject("killedBy");
        for (WrongAnswer wrong : WrongAnswer.values()) {
            oracles.put(word(wrong), report.by(wrong));
        }
        json.put("percentWithin" + MutantReport.SOON.toSeconds() + "Seconds", report.percentSoon());
    }

    private static void row(ObjectNode json, MutantRow row) {
        json.put("name", row.name());
        both(json.putObject("error"), row.error());
        json.put("lever", row.lever());
        json.put("scenario", row.scenarioId());
        both(json.putObject("scenarioName"), row.scenario());
        json.put("killed", row.death().isPresent());
        row.death().ifPresent(death -> {
            both(json.putObject("step"), death.step());
            json.put("oracle", word(death.wrong()));
            json.put("message", death.message());
            json.put("waitedSeconds", death.waited().toMillis() / MILLIS);
            json.put("seconds", death.sinceChange().toMillis() / MILLIS);
        });
    }

    static String word(WrongAnswer wrong) {
        return wrong.name().toLowerCase(Locale.ROOT);
    }

    private static void texts(ArrayNode json, List<Bilingual> texts) {
        texts.forEach(text -> both(json.addObject(), text));
    }

    private static void both(ObjectNode json, Bilingual text) {
        json.put("pt", text.pt());
        json.put("en", text.en());
    }
}
