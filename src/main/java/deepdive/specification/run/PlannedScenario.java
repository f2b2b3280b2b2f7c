package deepdive.specification.run;

import deepdive.engine.Engine;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:-\\d+)*");

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

    /** The number that a feature file's name begins with, such as {@code 01-2}; without a number, the name without its ending. */
    static String exercise(String file) {
        Matcher number = NUMBER.matcher(file);
        return number.lookingAt() ? number.group() : file.replaceFirst("\\.feature$", "");
    }
}
