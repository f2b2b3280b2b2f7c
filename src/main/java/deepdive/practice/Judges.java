package deepdive.practice;

import deepdive.specification.steps.EngineOfRun;
import io.cucumber.plugin.Plugin;
import java.util.List;

/**
 * The steps and the oracles that judge a student. Cucumber finds them.
 *
 * @param glue the packages of the steps
 * @param plugins the Cucumber plugins besides the one of the practice
 */
record Judges(List<String> glue, List<Plugin> plugins) {

    /** The steps and the oracles of the specification, on an engine. */
    static Judges on(String engine) {
        return new Judges(List.of(EngineOfRun.class.getPackageName()), List.<Plugin>of(new EngineOfRun(engine)));
    }
}
