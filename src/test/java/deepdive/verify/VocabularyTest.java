package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import deepdive.report.document.vocabulary.Kind;
import deepdive.report.document.vocabulary.Phrase;
import deepdive.report.document.vocabulary.StepVocabulary;
import deepdive.report.document.vocabulary.Theme;
import deepdive.specification.run.DryRun;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.steps.EngineOfRun;
import deepdive.text.MessageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The vocabulary has the step definitions that a dry run registers: each of them, and no other. */
class VocabularyTest {

    private static final String STEPS = EngineOfRun.class.getPackageName();
    private static final MessageFile PORTUGUESE = vocabulary("pt");
    private static final MessageFile ENGLISH = vocabulary("en");

    private static final Pattern JAVADOC = Pattern.compile("    /\\*\\* \\{@code (\\S+ .*)\\}\\. \\*/\n    @");

    @TempDir
    private static Path reports;

    private static StepVocabulary vocabulary = new StepVocabulary(List.of(), List.of(), List.of());

    @BeforeAll
    static void a_dry_run() throws IOException {
        Path run = Files.createDirectories(reports.resolve("dry"));
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectDirectory("features/en"))
                        .filters(EngineFilter.includeEngines("cucumber"))
                        .configurationParameters(Map.of(
                                "cucumber.glue",
                                STEPS,
                                "cucumber.plugin",
                                "message:" + run.resolve("cucumber.ndjson"),
                                "cucumber.execution.dry-run",
                                "true",
                                "cucumber.publish.quiet",
                                "true"))
                        .build());
        vocabulary = StepVocabulary.read(reports, Path.of("features"));
    }

    @Test
    void each_step_definition_is_used_by_the_features_of_both_languages() {
        assertThat(phrases().map(Phrase::key)).containsExactlyInAnyOrderElementsOf(definitions());
    }

    @Test
    void an_example_begins_with_a_keyword_of_its_language() {
        assertThat(phrases().map(Phrase::example))
                .allSatisfy(example -> assertThat(example.pt()).matches("(Dado|Quando|Então|E) .*"))
                .allSatisfy(example -> assertThat(example.en()).matches("(Given|When|Then|And) .*"));
    }

    @Test
    void both_languages_have_the_same_keys_and_none_is_left_over() {
        Set<String> used = Stream.of(
                        phrases().map(Phrase::key),
                        vocabulary.themes().stream().map(Theme::type),
                        vocabulary.kinds().stream().map(kind -> "kind." + kind.name()))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());

        assertThat(ENGLISH.keys()).isEqualTo(PORTUGUESE.keys()).isSubsetOf(used);
        assertThat(ENGLISH.keys())
                .containsAll(vocabulary.themes().stream().map(Theme::type).toList());
    }

    @Test
    void each_kind_of_word_is_explained() {
        assertThat(vocabulary.kinds()).extracting(Kind::name).containsExactly("command", "image", "key", "layout");
    }

    @Test
    void the_javadoc_of_a_step_is_a_sentence_that_exists(@TempDir Path folder) throws IOException {
        List<String> examples = new ArrayList<>();
        for (Theme theme : vocabulary.themes()) {
            String source = Files.readString(Path.of("src/main/java", STEPS.replace('.', '/'), theme.type() + ".java"));
            List<String> ofClass = JAVADOC.matcher(source)
                    .results()
                    .map(example -> example.group(1))
                    .toList();
            assertThat(ofClass).as(theme.type()).hasSameSizeAs(theme.phrases());
            examples.addAll(ofClass);
        }
        Files.writeString(
                folder.resolve("examples.feature"),
                "# language: pt\nFuncionalidade: Exemplos\n  Cenário: Todos\n    " + String.join("\n    ", examples));

        assertThat(DryRun.unknownSentences(FeatureFolder.ofOthers(Path.of(""), folder.toString(), "")))
                .isEmpty();
    }

    private static Stream<Phrase> phrases() {
        return vocabulary.themes().stream().flatMap(theme -> theme.phrases().stream());
    }

    private static Set<String> definitions() {
        return new ClassFileImporter()
                .importPackages(STEPS).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(VocabularyTest::isStep)
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .collect(Collectors.toSet());
    }

    private static boolean isStep(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getName().startsWith("io.cucumber.java.en."));
    }

    private static MessageFile vocabulary(String language) {
        return MessageFile.load("/deepdive/report/document/vocabulary_" + language + ".properties");
    }
}
