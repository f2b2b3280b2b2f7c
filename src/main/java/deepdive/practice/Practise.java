package deepdive.practice;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.host.NotReady;
import deepdive.host.lending.Laboratory;
import deepdive.launch.ClassPathFile;
import deepdive.practice.classroom.ClassMemory;
import deepdive.practice.classroom.ClassOptions;
import deepdive.practice.handin.ProgressCommands;
import deepdive.practice.progress.ProgressFolder;
import deepdive.practice.progress.ProgressUnusable;
import deepdive.practice.server.PageServer;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/** {@code ./lab practise}: the page of a practice, until Control+C. */
public final class Practise {

    /** One host in use, and a clean one for the next task. */
    private static final int HOSTS = 2;

    private static final String OPENER_VARIABLE = "DEEPDIVE_BROWSER";

    private Practise() {}

    /** @param arguments the arguments that {@code ./lab practise --help} describes */
    public static void main(String[] arguments) throws InterruptedException {
        ClassPathFile.write(Practise.class);
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

    private static void run(PracticeOptions options) {
        if (!PageFiles.haveTerminals()) {
            throw new WrongOption("the page's terminals (xterm.js) could not be fetched, because npm is missing or did"
                    + " not reach its registry. Type sudo ./lab up, then ./lab practise");
        }
        Engine engine = EngineCatalogue.load().named(options.engine());
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/practice");
        Path progress = ProgressFile.ofUser(System.getenv(), System.getProperty("user.home"));
        options.classOptions()
                .ifPresentOrElse(
                        of -> teach(options, of, engine, progress.resolveSibling("class")),
                        () -> practise(options, engine, progress));
    }

    private static void practise(PracticeOptions options, Engine engine, Path file) {
        ProgressFile progress = new ProgressFile(file, engine.id());
        List<PracticeTask> tasks = tasks(options.language(), engine);
        PracticeTask first = chosen(tasks, options.task(), options.presents() ? Set.of() : progress.done());
        // Hosts take longer to start than the page.
        CompletableFuture<Void> hosts =
                CompletableFuture.runAsync(() -> LaboratoryOfRun.openFor(HOSTS, Map.of(engine, HOSTS)));
        Practice practice = new Practice(
                Judges.on(engine.id()),
                new PracticeTexts(options.language()),
                tasks,
                first,
                progress,
                options.presents());
        PracticeServer server = PracticeServer.start(practice, options.listen());
        tellFingerprint(server.fingerprint());
        System.out.println("Practise at " + server.address().page() + "   (Control+C ends it)");
        open(server.address().page());
        await(hosts);
        practice.start();
    }

    private static void await(CompletableFuture<Void> hosts) {
        try {
            hosts.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    private static void teach(PracticeOptions options, ClassOptions of, Engine engine, Path progress) {
        if (engine.isExisting()) {
            throw new WrongOption(
                    "a class needs a host for each student, and the existing daemon is one. Leave out --engine");
        }
        int students = of.students().names().size();
        String memory = new ClassMemory(Laboratory.memory(), Laboratory.memoryOfTenants()).check(students);
        PracticeClass taught = new PracticeClass(
                PageServer.start(options.listen()),
                of.students(),
                options.language(),
                engine,
                options.task(),
                progress);
        of.addresses().ifPresent(taught.addressList()::write);
        System.out.println(memory);
        tellFingerprint(taught.fingerprint());
        System.out.println("The teacher's page: " + taught.teachersAddress().page() + "   (Control+C ends the class)");
        System.out.print(taught.addressList().text());
        open(taught.teachersAddress().page());
        LaboratoryOfRun.openFor(1, Map.of(engine, 0));
        taught.start();
    }

    private static void tellFingerprint(Optional<String> fingerprint) {
        fingerprint.ifPresent(
                sha256 -> System.out.println("The browser warns of a certificate that it does not know. Compare its"
                        + " SHA-256 fingerprint:\n" + sha256));
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
