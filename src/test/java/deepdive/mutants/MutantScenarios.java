package deepdive.mutants;

import deepdive.engine.Engine;
import deepdive.report.document.text.Bilingual;
import deepdive.report.messages.FeatureNumbers;
import deepdive.specification.run.Features;
import deepdive.specification.run.Features.FeatureScenario;
import deepdive.specification.steps.VersionTags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scenarios in both languages, with their numbers: which of them a mutant means. */
final class MutantScenarios {

    /**
     * A scenario in both languages.
     *
     * @param id such as {@code 01-2#3}
     */
    record NumberedScenario(String id, FeatureScenario pt, FeatureScenario en) {

        String name() {
            return pt.name();
        }

        Bilingual title() {
            return Bilingual.of(pt.name(), en.name());
        }

        /** A step in both languages. */
        Bilingual step(String text) {
            int place = pt.steps().indexOf(text);
            return Bilingual.of(text, en.steps().get(place));
        }
    }

    private final List<NumberedScenario> all = new ArrayList<>();

    MutantScenarios() {
        List<FeatureScenario> pt = Features.of("pt");
        List<FeatureScenario> en = Features.of("en");
        FeatureNumbers numbers = new FeatureNumbers();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < pt.size(); i++) {
            String number = numbers.of(pt.get(i).file());
            all.add(new NumberedScenario(number + "#" + places.merge(number, 1, Integer::sum), pt.get(i), en.get(i)));
        }
    }

    /** The scenarios that describe an engine. */
    List<NumberedScenario> describing(Engine engine) {
        return all.stream()
                .filter(scenario ->
                        new VersionTags(scenario.pt().tags()).whyNotOn(engine).isEmpty())
                .toList();
    }

    /** The scenario that must find a mutant's error. */
    NumberedScenario of(Mutant mutant) {
        return all.stream()
                .filter(scenario -> scenario.name().matches(mutant.scenario()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(mutant + " names no scenario: " + mutant.scenario()));
    }
}
