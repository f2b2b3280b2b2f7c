package deepdive.practice.handin;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.practice.progress.AttemptSample;
import deepdive.practice.progress.ProgressFolder;
import deepdive.practice.progress.TaskText;
import deepdive.report.document.Accessibility;
import deepdive.report.document.Browser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The report that a student hands in, in a browser. */
class HandInBrowserIT {

    private static final TaskText ENGLISH = new TaskText("01-1/1", "en", "An image", List.of("a host", "a result"));
    private static final TaskText PORTUGUESE =
            new TaskText("01-1/1", "pt", "Uma imagem", List.of("um host", "um resultado"));

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void a_report(@TempDir Path folder) {
        browser = Browser.open().sized(1280, 720);
        ProgressFolder progress = new ProgressFolder(folder.resolve("practice.tsv"));
        progress.add(AttemptSample.of(ENGLISH, Instant.EPOCH));
        Path report = folder.resolve("report.html");
        new ProgressCommands(progress, () -> List.of(PORTUGUESE, ENGLISH)).run(List.of("--report", report.toString()));
        browser.go(report);
        browser.console();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_reader_chooses_the_language_and_nothing_runs() {
        assertThat(visible()).contains("Uma imagem", "outra coisa").doesNotContain("An image", "something else");

        browser.find("#to-pt").sendKeys(Keys.ARROW_RIGHT);

        assertThat(visible()).contains("An image", "something else").doesNotContain("Uma imagem", "outra coisa");
        assertThat(visible()).contains("<script>alert(1)</script>");
        assertThat(browser.requests()).noneMatch(request -> request.startsWith("http"));
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void it_keeps_nobody_out(String theme) {
        browser.themed(theme);

        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Accessibility.wider(browser)).isEmpty();
    }

    private String visible() {
        return String.valueOf(browser.ask("document.body.innerText"));
    }
}
