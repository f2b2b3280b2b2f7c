package deepdive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.specification.run.DryRun;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.Features.FeatureScenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The templates of features are valid, but they are not part of a run. */
class TemplateFeatureTest {

    private static final Path DOCS = Path.of("docs");
    private static final FeatureFolder TEMPLATES = new FeatureFolder(DOCS, DOCS, "docs", Path.of("reports"));

    @Test
    void each_sentence_exists() {
        assertThat(DryRun.unknownSentences(TEMPLATES)).isEmpty();
    }

    @Test
    void both_languages_have_the_same_scenarios() {
        assertThat(scenarios("template.en.feature"))
                .hasSameSizeAs(scenarios("template.pt.feature"))
                .hasSize(TEMPLATES.scenarios().size() / 2)
                .zipSatisfy(scenarios("template.pt.feature"), (english, portuguese) -> {
                    assertThat(english.tags()).isEqualTo(portuguese.tags());
                    assertThat(english.steps()).hasSameSizeAs(portuguese.steps());
                });
    }

    private static List<FeatureScenario> scenarios(String file) {
        return TEMPLATES.scenarios().stream()
                .filter(scenario -> scenario.file().equals(file))
                .toList();
    }
}
