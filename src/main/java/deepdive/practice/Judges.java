package deepdive.practice;

import deepdive.host.Tenant;
import deepdive.specification.steps.EngineOfRun;
import deepdive.specification.steps.TenantOfRun;
import io.cucumber.plugin.Plugin;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same, on the host of a tenant. */
    Judges of(Tenant tenant) {
        return new Judges(
                glue,
                Stream.concat(plugins.stream(), Stream.<Plugin>of(new TenantOfRun(tenant)))
                        .toList());
    }
}
