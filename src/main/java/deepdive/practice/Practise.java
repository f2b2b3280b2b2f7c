package deepdive.practice;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.host.NotReady;
import deepdive.practice.handin.ProgressCommands;
import deepdive.practice.progress.ProgressFolder;
import deepdive.practice.progress.ProgressUnusable;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.WrongOption;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import deepdive.specification.steps.VersionTags;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** {@code ./lab practise}: the page of a practice, until Control+C. */
public final class Practise {

    /** One host in use, and a clean one for the next task. */
    private static final int HOSTS = 2;

    private static final String OPENER_VARIABLE = "DEEPDIVE_BROWSER";

    private Practise() {}

    /** @param arguments the arguments that {@code ./lab practise --help} describes */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            if (ProgressCommands.isIn(List.of(arguments))) {
                Path file = ProgressFile.ofUser(System.getenv(), System.getProperty("user.home"));
                System.out.println(
                        new ProgressCommands(new ProgressFolder(file), ProgressFile::texts).run(List.of(arguments)));
                return;
            }
            run(PracticeOptions.of(List.of(arguments)));
            new CountDownLatch(1).await();
        } catch (WrongOption | NotReady | ProgressUnusable e) {
            System.err.println("lab: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void run(PracticeOptions options) throws InterruptedException {
        if (!PageFiles.haveTerminals()) {
            throw new WrongOption("the page's terminals (xterm.js) could not be fetched, because npm is missing or did"
                    + " not reach its registry. Type sudo ./lab up, then ./lab practise");
        }
        Engine engine = EngineCatalogue.load().named(options.engine());
        ProgressFile progress =
                new ProgressFile(ProgressFile.ofUser(System.getenv(), System.getProperty("user.home")), engine.id());
        List<PracticeTask> tasks = tasks(options.language(), engine);
        PracticeTask first = chosen(tasks, options.task(), options.presents() ? Set.of() : progress.done());
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/practice");
        Practice practice = new Practice(
                Judges.on(engine.id()),
                new PracticeTexts(options.language()),
                tasks,
                first,
                progress,
                options.presents());
        PracticeServer server = PracticeServer.start(practice);
        System.out.println("Practise at " + server.address().page() + "   (Control+C ends it)");
        open(server.address().page());
        LaboratoryOfRun.openFor(HOSTS, Map.of(engine, HOSTS));
        practice.start();
    }

    /** The tasks that hold for an engine. */
    static List<PracticeTask> tasks(String language, Engine engine) {
        return PracticeTask.of(FeatureFolder.ofHandout(Path.of(""), language)).stream()
                .filter(task ->
                        new VersionTags(task.scenario().tags()).whyNotOn(engine).isEmpty())
                .toList();
    }

    /** The first task that the text names and that the user has not done; the first one named if all are done. */
    static PracticeTask chosen(List<PracticeTask> tasks, String meant, Set<String> done) {
        List<PracticeTask> candidates = tasks.stream()
                .filter(task -> meant.isEmpty() || task.isMeantBy(meant))
                .toList();
        return candidates.stream()
                .filter(task -> !done.contains(task.id()))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElseThrow(() -> new WrongOption("no exercise, scenario or command of this engine is called " + meant
                        + ". Exercises are 01-1 to 07-3; type " + PracticeOptions.USAGE));
    }

    private static void open(String page) {
        Optional.ofNullable(System.getenv(OPENER_VARIABLE))
                .filter(program -> !program.isEmpty())
                .ifPresent(program -> {
                    try {
                        new ProcessBuilder(program, page)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start();
                    } catch (java.io.IOException e) {
                        System.out.println("No browser could be opened: open the address yourself.");
                    }
                });
    }
}
