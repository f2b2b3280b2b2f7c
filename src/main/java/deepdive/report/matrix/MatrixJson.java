package deepdive.report.matrix;

import deepdive.evidence.EngineDescription;
import deepdive.report.document.text.Language;
import deepdive.report.matrix.Finding.Broken;
import deepdive.report.matrix.Finding.Divergent;
import deepdive.report.matrix.Finding.Inapplicable;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A matrix as JSON of the schema {@code compatibility.schema.json}. */
final class MatrixJson {

    static final int SCHEMA_VERSION = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MatrixJson() {}

    static String of(Matrix matrix) {
        ObjectNode json = JSON.createObjectNode();
        json.put("schemaVersion", SCHEMA_VERSION);
        ArrayNode engines = json.putArray("engines");
        matrix.engines().forEach(engine -> engine(engines.addObject(), engine));
        rows(json.putArray("exercises"), matrix.exercises(), "title");
        rows(json.putArray("commands"), matrix.commands(), "command");
        matrix.warnings().forEach(json.putArray("warnings")::add);
        return JSON.writeValueAsString(json) + "\n";
    }

    private static void engine(ObjectNode json, Column engine) {
        EngineDescription facts = engine.facts();
        json.put("id", facts.id());
        put(json, "engine", facts.versions().engine());
        put(json, "cli", facts.versions().cli());
        put(json, "api", facts.versions().api());
        put(json, "store", facts.storage().store());
        put(json, "storageDriver", facts.storage().storageDriver());
        put(json, "firewall", facts.machine().firewall());
        put(json, "cgroup", facts.machine().cgroup());
        put(json, "kernel", facts.machine().kernel());
        put(json, "operatingSystem", facts.machine().operatingSystem());
        put(json, "started", facts.started().map(Object::toString));
        json.put("complete", engine.complete());
        json.put("described", engine.described());
    }

    private static void rows(ArrayNode json, List<MatrixRow> rows, String title) {
        for (MatrixRow row : rows) {
            ObjectNode object = json.addObject();
            object.put("id", row.id());
            put(object, title, Optional.of(row.title().en()).filter(text -> !text.isEmpty()));
            ObjectNode cells = object.putObject("cells");
            row.cells().forEach((engine, cell) -> cell(cells.putObject(engine), cell));
        }
    }

    private static void cell(ObjectNode json, Cell cell) {
        json.put("verdict", cell.verdict().word());
        if (!cell.findings().isEmpty()) {
            ArrayNode findings = json.putArray("findings");
            cell.findings().forEach(finding -> finding(findings.addObject(), finding));
        }
    }

    private static void finding(ObjectNode json, Finding finding) {
        json.put("scenario", finding.scenario());
        json.put("name", finding.name());
        if (finding instanceof Divergent divergent) {
            divergent
                    .divergence()
                    .ifPresent(stated -> stated.in(Language.EN).forEach((part, text) -> json.put(part.key(), text)));
        } else if (finding instanceof Broken broken) {
            json.put("message", broken.message());
        } else if (finding instanceof Inapplicable inapplicable) {
            json.put("reason", inapplicable.reason());
        }
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(text -> json.put(name, text));
    }
}
