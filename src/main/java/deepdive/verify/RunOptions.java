package deepdive.verify;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.engine.UnknownEngine;
import deepdive.engine.WrongEngineList;
import deepdive.report.matrix.Baseline;
import deepdive.report.matrix.BaselineUnreadable;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.Shard;
import deepdive.specification.run.VersionHandling;
import deepdive.specification.run.WrongOption;
import deepdive.specification.steps.LaboratoryOfRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A user's choices for a run, typed as {@code -D…}. They are read and checked together, before anything starts.
 *
 * @param engines in the order of their names on the command line
 * @param allEngines whether the user typed {@code all} in place of names
 * @param hosts the number of hosts of an engine that may work at the same time
 * @param features the hand-out's features, or a user's own
 * @param shard the part of the scenarios that the run executes
 * @param filter the scenarios that the user chose by tags or by name
 * @param baseline the matrix that the run's own is compared with
 * @param versions whether scenarios about other versions of Docker are skipped
 */
public record RunOptions(
        List<Engine> engines,
        boolean allEngines,
        int hosts,
        FeatureFolder features,
        Shard shard,
        ScenarioFilter filter,
        Optional<Baseline> baseline,
        VersionHandling versions) {

    /**
     * The options of this JVM's run.
     *
     * @throws WrongOption for the first mistake
     */
    public static RunOptions ofThisRun() {
        return of(System.getProperties(), Path.of(""));
    }

    /**
     * Reads the options.
     *
     * @param properties the names are those that a user types (in Maven's JVM), or these names with {@code deepdive.}
     *     before them (in the tests' JVM)
     * @param project the folder with {@code features}; the paths of a baseline and of a user's features are relative to
     *     it, too
     * @throws WrongOption for the first mistake
     */
    static RunOptions of(Properties properties, Path project) {
        OptionNames.check(properties);
        String engines = value(properties, OptionNames.ENGINE);
        RunOptions options = new RunOptions(
                engines(engines),
                engines.equals(EngineCatalogue.ALL),
                hosts(value(properties, OptionNames.HOSTS)),
                features(value(properties, OptionNames.FEATURES), value(properties, OptionNames.LANGUAGE), project),
                Shard.parse(value(properties, OptionNames.SHARD)),
                ScenarioFilter.of(properties),
                baseline(value(properties, OptionNames.BASELINE), project),
                versions(value(properties, OptionNames.VERSIONS)));
        options.filter().check(options.features());
        return options;
    }

    /**
     * Whether the run types the hand-out. A run with a filter does not type it, and only the first of several shards
     * types it.
     */
    boolean typesTheHandout() {
        return features.areTheHandouts() && filter.choosesAll() && shard.index() == 1;
    }

    /**
     * How many scenarios of an engine run at the same time. The hand-out is typed on one host of its own, so that no scenario
     * waits for a host and hosts seldom have to change their images.
     */
    int scenariosAtATime() {
        return typesTheHandout() ? Math.max(1, hosts - 1) : hosts;
    }

    private static String value(Properties properties, String name) {
        return properties
                .getProperty("deepdive." + name, properties.getProperty(name, ""))
                .strip();
    }

    private static List<Engine> engines(String typed) {
        try {
            return EngineCatalogue.load().chosen(typed);
        } catch (UnknownEngine | WrongEngineList e) {
            throw new WrongOption(e.getMessage());
        }
    }

    private static int hosts(String typed) {
        if (typed.isEmpty()) {
            return LaboratoryOfRun.usualHosts();
        }
        if (!typed.matches("[1-9]\\d{0,3}")) {
            throw new WrongOption(
                    "-Dhosts=" + typed + " is not a number of hosts. Type a whole number from 1 on, as in -Dhosts=4");
        }
        return Integer.parseInt(typed);
    }

    private static FeatureFolder features(String typed, String language, Path project) {
        if (typed.isEmpty()) {
            return FeatureFolder.ofHandout(project, language);
        }
        FeatureFolder features = FeatureFolder.ofOthers(project, typed, language);
        SentenceCheck.check(features);
        return features;
    }

    private static VersionHandling versions(String typed) {
        if (typed.isEmpty()) {
            return VersionHandling.HONOUR;
        }
        if (!typed.equals("ignore")) {
            throw new WrongOption(
                    "-Dversions=" + typed + " has no meaning. Type -Dversions=ignore to run scenarios that"
                            + " describe other versions, or leave it out");
        }
        return VersionHandling.IGNORE;
    }

    private static Optional<Baseline> baseline(String typed, Path project) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Baseline.read(project.resolve(typed)));
        } catch (BaselineUnreadable e) {
            throw new WrongOption(e.getMessage() + ". Name a compatibility.json that an earlier run wrote");
        }
    }
}
