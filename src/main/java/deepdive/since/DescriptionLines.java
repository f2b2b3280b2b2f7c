package deepdive.since;

import deepdive.engine.EngineVersion;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the description of a scenario says about versions: its lines {@code Since:} and {@code Source:}, in both languages. */
final class DescriptionLines {

    private static final Pattern SINCE = Pattern.compile("(?m)^\\s*(?:Desde|Since):\\s*(\\d+\\.\\d+(?:\\.\\d+)?)\\b");
    private static final Pattern SOURCE = Pattern.compile("(?m)^\\s*(?:Fonte|Source):\\s*(.*)$");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+?(?=[.,;)]*(?:\\s|$))");

    private DescriptionLines() {}

    /** The version that the line {@code Since:} begins with; empty if the line begins otherwise, such as with "always". */
    static Optional<EngineVersion> since(FeatureScenario scenario) {
        return SINCE.matcher(scenario.description())
                .results()
                .map(found -> EngineVersion.parse(found.group(1)))
                .findFirst();
    }

    /** The addresses of the line {@code Source:}. */
    static List<String> sources(FeatureScenario scenario) {
        return SOURCE.matcher(scenario.description())
                .results()
                .flatMap(line -> ADDRESS.matcher(line.group(1)).results())
                .map(MatchResult::group)
                .toList();
    }

    /** The sources that a feature names for changes after one release and up to another one. */
    static List<String> sourcesOf(List<FeatureScenario> all, String file, EngineVersion before, EngineVersion after) {
        return all.stream()
                .filter(scenario -> scenario.file().equals(file))
                .filter(scenario -> since(scenario)
                        .filter(version -> before.isBefore(version) && !after.isBefore(version))
                        .isPresent())
                .flatMap(scenario -> sources(scenario).stream())
                .distinct()
                .toList();
    }
}
