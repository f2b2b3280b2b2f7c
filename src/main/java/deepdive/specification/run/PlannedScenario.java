package deepdive.specification.run;

import deepdive.engine.Engine;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * A scenario that will run on an engine.
 *
 * @param id the scenario's unique id in the run's test plan
 * @param name the name for people, such as {@code Docker 26.1, 01-2 "docker kill mata o processo na hora"}
 * @param source the feature's file, with the line as a query; it is not a method, because Failsafe's summary would
 *     print the method and an index (surefire: RunListenerAdapter.toClassMethodName)
 */
public record PlannedScenario(String id, String name, URI source) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:-\\d+)*");

    /** @param feature the scenario's feature; its name, with which the scenario's name begins, is left out */
    static PlannedScenario of(Engine engine, TestIdentifier feature, TestIdentifier scenario) {
        FileSource source = (FileSource) scenario.getSource().orElseThrow();
        int line = source.getPosition().map(FilePosition::getLine).orElseThrow();
        String name = scenario.getDisplayName();
        String before = feature.getDisplayName() + " - ";
        return new PlannedScenario(
                scenario.getUniqueId(),
                "Docker %s, %s \"%s\""
                        .formatted(
                                engine,
                                exercise(source.getFile().getName()),
                                name.startsWith(before) ? name.substring(before.length()) : name),
                URI.create(source.getUri() + "?line=" + line));
    }

    /**
     * The number at the beginning of a feature file's name, such as {@code 01-2}. If there is no number, the name
     * without its ending.
     */
    static String exercise(String file) {
        Matcher number = NUMBER.matcher(file);
        return number.lookingAt() ? number.group() : file.replaceFirst("\\.feature$", "");
    }
}
