package deepdive.practice;

import deepdive.specification.steps.EngineOfRun;
import io.cucumber.plugin.Plugin;
import java.util.List;

/**
 * Who judges what a student does: the steps and oracles that Cucumber finds.
 *
 * @param glue the packages of the steps
 * @param plugins told of each scenario, beside the practice itself
 */
record Judges(List<String> glue, List<Plugin> plugins) {

    /** The specification's, on an engine. */
    static Judges on(String engine) {
        return new Judges(List.of(EngineOfRun.class.getPackageName()), List.<Plugin>of(new EngineOfRun(engine)));
    }
}
