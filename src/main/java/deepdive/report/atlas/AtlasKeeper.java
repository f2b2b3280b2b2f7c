package deepdive.report.atlas;

import deepdive.evidence.Atlas;
import deepdive.evidence.Atlas.AtlasColumn;
import deepdive.evidence.Atlas.AtlasOutput;
import deepdive.evidence.Atlas.AtlasResult;
import deepdive.evidence.Atlas.AtlasScenario;
import deepdive.evidence.Atlas.OutputVariant;
import deepdive.evidence.Session;
import deepdive.evidence.Session.SessionEntry;
import deepdive.handout.BlockNames;
import deepdive.report.document.change.OutputForm;
import deepdive.report.messages.EngineOrder;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Adds runs to an atlas. A run takes the place of an earlier one on the same engine.
 *
 * @param specification the digest of the features and the hand-out that ran
 * @param blocks the names of the hand-out's blocks
 */
record AtlasKeeper(String specification, BlockNames blocks) {

    /** Adds a run, and the outputs of the hand-out that was typed on the same engine, if it was. */
    Atlas add(Atlas atlas, Run run, Optional<Session> session) {
        String engine = run.engineId();
        Atlas without = without(atlas, engine);
        return new Atlas(
                columns(without, new AtlasColumn(run.facts(), specification)),
                scenarios(without, run),
                session.map(typed -> outputs(without, typed, engine)).orElse(without.outputs()));
    }

    private static List<AtlasColumn> columns(Atlas atlas, AtlasColumn added) {
        List<AtlasColumn> columns = new ArrayList<>(atlas.columns());
        columns.add(added);
        columns.sort(Comparator.comparing(AtlasColumn::engine, EngineOrder.OF_ENGINES));
        return columns;
    }

    private static Atlas without(Atlas atlas, String engine) {
        return new Atlas(
                atlas.columns().stream()
                        .filter(column -> !column.id().equals(engine))
                        .toList(),
                atlas.scenarios().stream()
                        .map(scenario -> withResults(
                                scenario,
                                scenario.results().stream()
                                        .map(result -> new AtlasResult(
                                                result.status(), result.message(), all(result.engines(), engine)))
                                        .filter(result -> !result.engines().isEmpty())
                                        .toList()))
                        .filter(scenario -> !scenario.results().isEmpty())
                        .toList(),
                atlas.outputs().stream()
                        .map(output -> new AtlasOutput(
                                output.block(),
                                output.variants().stream()
                                        .map(variant -> new OutputVariant(
                                                variant.output(), variant.status(), all(variant.engines(), engine)))
                                        .filter(variant -> !variant.engines().isEmpty())
                                        .toList()))
                        .filter(output -> !output.variants().isEmpty())
                        .toList());
    }

    private static List<String> all(List<String> engines, String but) {
        return engines.stream().filter(engine -> !engine.equals(but)).toList();
    }

    private static AtlasScenario withResults(AtlasScenario scenario, List<AtlasResult> results) {
        return new AtlasScenario(
                scenario.id(),
                scenario.language(),
                scenario.feature(),
                scenario.name(),
                scenario.description(),
                scenario.tags(),
                results);
    }

    /** The scenarios have the texts of the newest run. A scenario that has another name at the same place is another one. */
    private static List<AtlasScenario> scenarios(Atlas atlas, Run run) {
        Map<List<String>, AtlasScenario> scenarios = new LinkedHashMap<>();
        atlas.scenarios().forEach(scenario -> scenarios.put(List.of(scenario.id(), scenario.name()), scenario));
        for (ScenarioRun ran : run.scenarios()) {
            List<AtlasResult> earlier = Optional.ofNullable(scenarios.get(List.of(ran.id(), ran.name())))
                    .map(AtlasScenario::results)
                    .orElse(List.of());
            scenarios.put(List.of(ran.id(), ran.name()), scenario(ran, results(earlier, ran, run.engineId())));
        }
        return scenarios.values().stream()
                .sorted(Comparator.comparing(AtlasKeeper::exercise).thenComparing(AtlasKeeper::place))
                .toList();
    }

    private static String exercise(AtlasScenario scenario) {
        return scenario.id().replaceFirst("#.*", "");
    }

    private static int place(AtlasScenario scenario) {
        String place = scenario.id().replaceFirst(".*#", "");
        return place.matches("\\d{1,6}") ? Integer.parseInt(place) : 0;
    }

    private static AtlasScenario scenario(ScenarioRun ran, List<AtlasResult> results) {
        return new AtlasScenario(
                ran.id(), ran.language(), ran.feature().name(), ran.name(), ran.description(), ran.tags(), results);
    }

    private static List<AtlasResult> results(List<AtlasResult> earlier, ScenarioRun ran, String engine) {
        List<AtlasResult> results = new ArrayList<>();
        boolean added = false;
        for (AtlasResult result : earlier) {
            boolean same = result.status().equals(ran.status().name())
                    && result.message().equals(ran.message());
            results.add(
                    same ? new AtlasResult(result.status(), result.message(), plus(result.engines(), engine)) : result);
            added |= same;
        }
        if (!added) {
            results.add(new AtlasResult(ran.status().name(), ran.message(), List.of(engine)));
        }
        return results;
    }

    private List<AtlasOutput> outputs(Atlas atlas, Session session, String engine) {
        Map<String, List<OutputVariant>> outputs = new LinkedHashMap<>();
        session.entries()
                .forEach(entry -> blocks.name(entry.key()).ifPresent(block -> outputs.put(block, new ArrayList<>())));
        atlas.outputs()
                .forEach(output -> outputs.computeIfAbsent(output.block(), block -> new ArrayList<>())
                        .addAll(output.variants()));
        for (SessionEntry entry : session.entries()) {
            blocks.name(entry.key()).map(outputs::get).ifPresent(variants -> addOutput(variants, entry, engine));
        }
        return outputs.entrySet().stream()
                .map(output -> new AtlasOutput(output.getKey(), output.getValue()))
                .toList();
    }

    private static void addOutput(List<OutputVariant> variants, SessionEntry entry, String engine) {
        String output = Optional.ofNullable(entry.output()).orElse("");
        OptionalInt status = Optional.ofNullable(entry.status()).orElse(OptionalInt.empty());
        OutputForm form = OutputForm.of(output);
        for (int place = 0; place < variants.size(); place++) {
            OutputVariant variant = variants.get(place);
            if (variant.status().equals(status)
                    && OutputForm.of(variant.output()).equals(form)) {
                variants.set(place, new OutputVariant(variant.output(), status, plus(variant.engines(), engine)));
                return;
            }
        }
        variants.add(new OutputVariant(output, status, List.of(engine)));
    }

    private static List<String> plus(List<String> engines, String engine) {
        List<String> all = new ArrayList<>(engines);
        all.add(engine);
        return List.copyOf(all);
    }
}
