package deepdive.verify;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.engine.UnknownEngine;
import deepdive.host.NotReady;
import deepdive.launch.ClassPathFile;
import deepdive.specification.run.ChosenScenarios;
import deepdive.specification.run.CucumberRun;
import deepdive.specification.run.Progress;
import deepdive.specification.run.WrongOption;
import deepdive.specification.steps.EngineOfRun;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.util.List;
import java.util.Map;

/**
 * {@code ./lab try}: some scenarios on one engine, with their results and without reports. Ends with 0 if none fails, with 1 if
 * one does, with 2 if an option is wrong, and with 125 if Docker could not be tested.
 */
public final class Try {

    private static final int WRONG = 2;

    private Try() {}

    /** @param arguments the arguments that {@code ./lab try --help} describes */
    public static void main(String[] arguments) {
        ClassPathFile.write(Try.class);
        int code;
        try {
            code = run(TryOptions.of(List.of(arguments)));
        } catch (WrongOption | UnknownEngine e) {
            System.err.println("lab: " + e.getMessage());
            code = WRONG;
        } catch (NotReady e) {
            System.err.println("lab: " + e.getMessage());
            code = TriedScenarios.NOT_TESTED;
        }
        System.exit(code);
    }

    private static int run(TryOptions options) {
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/try");
        Engine engine = EngineCatalogue.load().named(options.engine());
        ChosenScenarios chosen = ChosenScenarios.of(options.what(), options.language(), TryOptions.USAGE);
        // Two scenarios cannot use the hand-out's names on one daemon at the same time.
        int atATime = engine.isExisting()
                ? 1
                : Math.min(LaboratoryOfRun.usualHosts(), chosen.scenarios().size());
        LaboratoryOfRun.openFor(atATime, Map.of(engine, chosen.scenarios().size()))
                .whyNone(engine)
                .ifPresent(why -> {
                    throw why;
                });
        TriedScenarios tried = new TriedScenarios();
        try {
            new CucumberRun(chosen.features(), chosen.scenarios(), atATime)
                    .run(new EngineOfRun(engine), new Progress(engine.id()), tried);
        } finally {
            LaboratoryOfRun.current().end(engine);
        }
        return tried.exitCode();
    }
}
