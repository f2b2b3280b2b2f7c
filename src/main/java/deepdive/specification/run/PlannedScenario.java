package deepdive.specification.run;

import deepdive.engine.Engine;
import java.net.URI;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * A scenario that is to run on an engine.
 *
 * @param id its unique id in the run's test plan
 * @param name what a person finds it by, such as {@code Docker 26.1, 01-2 "docker kill mata o processo na hora"}
 * @param source its feature's file, with the line as a query: of a test whose source is a method, Failsafe's summary prints
 *     the method and an index (surefire: RunListenerAdapter.toClassMethodName)
 */
public record PlannedScenario(String id, String name, URI source) {

    /** @param feature the feature that it is in: its name is the beginning of the scenario's, and is left out */
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

    /** The number of the exercise that a feature file describes, such as {@code 01-2}. */
    static String exercise(String file) {
        return file.replaceFirst("-[^0-9].*", "");
    }
}
