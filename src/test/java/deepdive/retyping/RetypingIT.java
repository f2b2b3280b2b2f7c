package deepdive.retyping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.host.lending.Laboratory;
import deepdive.report.document.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/**
 * A reader who knows only the printed hand-out of an engine types the hand-out from its first page to its last. If an
 * engine's base image is missing, the engine is left out, and its test reports this: {@code ./lab up -Dengine=all}
 * makes all of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetypingIT {

    private static final int HOSTS_AT_A_TIME = 2;

    private final Laboratory laboratory = Laboratory.open(HOSTS_AT_A_TIME);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Engine, Future<PrintedPages>> pages = new LinkedHashMap<>();
    private final Map<Engine, Map<Language, Future<Retyped>>> retyped = new LinkedHashMap<>();

    @BeforeAll
    void print_and_retype(@TempDir Path folder) {
        for (Engine engine : EngineCatalogue.load().chosen("20.10,26.1,28.5")) {
            if (isHere(engine)) {
                Future<PrintedPages> printed =
                        threads.submit(() -> PrintedPages.of(laboratory, engine, folder.resolve(engine.id())));
                pages.put(engine, printed);
                Map<Language, Future<Retyped>> both = new LinkedHashMap<>();
                for (Language language : Language.values()) {
                    both.put(
                            language,
                            threads.submit(() ->
                                    Retyped.of(laboratory, engine, printed.get().page(language))));
                }
                retyped.put(engine, both);
            }
        }
    }

    private static boolean isHere(Engine engine) {
        return !DockerClientFactory.lazyClient()
                .listImagesCmd()
                .withReferenceFilter(engine.baseImage())
                .exec()
                .isEmpty();
    }

    @AfterAll
    void close() {
        threads.shutdownNow();
        laboratory.close();
    }

    @TestFactory
    Stream<DynamicTest> each_command_ends_as_printed_and_each_marked_line_appears() {
        return forEachPage((engine, language) -> assertThat(
                        retyped.get(engine).get(language).get().differences())
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_left_at_the_end() {
        return forEachPage((engine, language) ->
                assertThat(retyped.get(engine).get(language).get().left()).isEmpty());
    }

    private interface PageTest {
        void run(Engine engine, Language language) throws Exception;
    }

    private Stream<DynamicTest> forEachPage(PageTest test) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Engine engine : EngineCatalogue.load().chosen("20.10,26.1,28.5")) {
            for (Language language : Language.values()) {
                tests.add(DynamicTest.dynamicTest(engine + ", " + language.tag(), () -> {
                    assumeTrue(
                            retyped.containsKey(engine),
                            () -> engine.baseImage() + " is not here: ./lab up -Dengine=" + engine.id());
                    test.run(engine, language);
                }));
            }
        }
        return tests.stream();
    }
}
