package deepdive.report.document.sample;

import java.util.ArrayList;
import java.util.List;

/** A made-up feature. */
public final class SampleFeature {

    final String file;
    final String language;
    final String name;
    final String description;
    final List<SampleScenario> scenarios = new ArrayList<>();

    SampleFeature(String file, String language, String name, String description) {
        this.file = file;
        this.language = language;
        this.name = name;
        this.description = description;
    }

    /** Adds a scenario. */
    public SampleScenario scenario(String scenario, String... tags) {
        SampleScenario made = new SampleScenario(scenario, List.of(tags));
        scenarios.add(made);
        return made;
    }
}
