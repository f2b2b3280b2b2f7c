package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deepdive.report.document.sample.Course;
import deepdive.report.document.sample.CourseFeatures;
import deepdive.report.document.sample.CourseHandout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

class DocumentBrowserIT {

    private static final String PLAY = "document.querySelector('.replay.ready .play')";
    private static final String CLOCK = "document.querySelector('.replay').clock";

    @TempDir
    private static Path folder;

    private static Path reports;
    private static Browser browser;

    @BeforeAll
    static void a_document() {
        assumeTrue(Player.fetched().isPresent(), "the build could not fetch the player: ./lab verify brings it");
        browser = Browser.open();
        reports = folder.resolve("reports");
        Course.on(reports, "20.10", false);
        Course.on(reports, "26.1", true);
        CourseHandout.write(CourseHandout.session(), reports, "26.1");
        Sources sources = new Sources(
                CourseFeatures.into(folder.resolve("features")), CourseHandout.CHAPTERS, Path.of("features"));
        new DocumentWriter(sources, new Printer(Optional.empty()), Player.fetched()).writeTo(reports);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void a_window() {
        browser.scripted(true).sized(1300, 1000).themed("light").go(reports.resolve("index.html"));
        browser.ask("localStorage.clear()");
        browser.console();
        browser.requests();
    }

    @AfterEach
    void nothing_was_asked_of_the_network_and_nothing_went_wrong() {
        assertThat(browser.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light, 1300", "dark, 320"})
    void no_page_keeps_anyone_out(String theme, int width) throws IOException {
        browser.sized(width, 900).themed(theme);
        for (Path page : pages()) {
            browser.go(page);
            if (Files.readString(page).contains("data-replay=")) {
                // Recordings are loaded when the reader scrolls near them. On a narrow screen, they are far down.
                browser.ask("document.querySelector('.replay').scrollIntoView()");
                browser.await("!!" + PLAY);
            }
            assertThat(browser.console()).isEmpty();
            assertThat(Accessibility.violations(browser))
                    .as(page + ", " + theme + ", " + width)
                    .isEmpty();
            // axe sends requests for style sheets, which a page from a file may not send.
            browser.console();
            assertThat(Accessibility.wider(browser))
                    .as("what is wider than " + page + " at " + width)
                    .isEmpty();
        }
    }

    @Test
    void a_replay_reaches_its_end_and_shows_the_last_screen() {
        exercise();
        browser.ask("document.querySelector('.replay select').value = '4'");
        browser.ask("document.querySelector('.replay select').dispatchEvent(new Event('change'))");

        browser.find(".replay .play").click();

        browser.await("document.querySelector('.replay').classList.contains('playing')");
        browser.await("!document.querySelector('.replay').classList.contains('playing')");
        browser.await("[...document.querySelectorAll('.tty')].map(t => t.innerText).join().includes('fim-da-tela')");
        assertThat(browser.ask(CLOCK + ".time")).isEqualTo(browser.ask(CLOCK + ".end"));
    }

    @Test
    void a_replay_that_nobody_started_or_came_near_shows_the_last_screen() {
        Runnable undo = browser.before("window.IntersectionObserver = class { observe() {} }");
        try {
            browser.go(reports.resolve("26.1/01-1.html"));

            assertThat(browser.find(".replay .tty .last").getText()).contains("fim-da-tela");
            assertThat(browser.ask(PLAY)).isNull();
        } finally {
            undo.run();
        }
    }

    @Test
    void a_long_digest_is_shown_whole_to_those_who_come_to_it_with_the_keyboard() {
        exercise();
        String rest = "document.querySelector('.digest .rest').offsetWidth";
        assertThat(browser.ask(rest)).isEqualTo(0L);

        browser.ask("document.querySelector('.digest').focus()");

        browser.await(rest + " > 100");
    }

    @Test
    void a_replay_rests_where_a_step_begins_until_it_is_told_not_to() {
        exercise();
        browser.find(".replay .play").click();
        browser.await(CLOCK + ".left > 0");
        assertThat(browser.ask("[...document.querySelectorAll('li.step[data-start]')].map(s => Number(s.dataset.start))"
                        + ".includes(" + CLOCK + ".time)"))
                .isEqualTo(true);

        browser.find(".replay .rest").click();

        assertThat(browser.ask(CLOCK + ".left")).isEqualTo(0L);
        browser.await("!" + CLOCK + ".running");
        assertThat(browser.ask(CLOCK + ".time")).isEqualTo(browser.ask(CLOCK + ".end"));
    }

    @Test
    void a_step_takes_all_terminals_to_its_time_and_is_marked() {
        exercise();

        browser.find("[id='01-1-1-s3'] .seek").click();

        browser.await("document.querySelectorAll('.tty')[1].innerText.includes('docker stop')");
        assertThat(browser.ask("document.querySelectorAll('.tty')[0].innerText.includes('docker run')"))
                .isEqualTo(true);
        assertThat(browser.ask("document.querySelectorAll('.tty')[0].innerText.includes('fim')"))
                .isEqualTo(false);
        assertThat(browser.ask("document.querySelector('[aria-current=step]').id"))
                .isEqualTo("01-1-1-s3");
        assertThat(browser.find(".now").getText()).contains("docker stop baleia");
    }

    @Test
    void the_keyboard_alone_plays_pauses_seeks_and_chooses_the_language() {
        exercise();
        browser.ask(CLOCK + ".speed = 0.05");
        browser.ask("document.querySelector('.replay .play').focus()");
        keys(Keys.ENTER);
        browser.await(CLOCK + ".running");
        keys(Keys.SPACE);
        browser.await("!" + CLOCK + ".running");
        keys(Keys.TAB, Keys.TAB, Keys.END);
        browser.await(CLOCK + ".time > 3.9");
        keys(Keys.HOME);
        browser.await(CLOCK + ".time === " + CLOCK + ".start");

        browser.ask("document.getElementById('to-pt').focus()");
        keys(Keys.ARROW_RIGHT);
        browser.await("document.documentElement.lang === 'en'");
    }

    @Test
    void the_keyboard_reaches_the_content_at_once() {
        keys(Keys.TAB);
        assertThat(browser.ask("document.activeElement.className")).isEqualTo("skip");
        keys(Keys.ENTER);
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("content");
    }

    @Test
    void the_toggle_keeps_the_place_and_the_time_and_the_next_page_the_language() {
        exercise();
        browser.find("[id='01-1-1-s3'] .seek").click();
        browser.ask("document.getElementById('01-1-1-s4').scrollIntoView()");
        // Chromium would keep the scroll position itself; other browsers do not.
        browser.ask("document.querySelectorAll('*').forEach(e => e.style.overflowAnchor = 'none')");
        double before = top("01-1-1-s4");

        browser.ask("document.getElementById('to-en').click()");

        assertThat(browser.find("[id='01-1-1-s4'] .text").getText())
                .isEqualTo("Then the container \"baleia\" was killed by SIGKILL");
        assertThat(top("01-1-1-s4")).isCloseTo(before, org.assertj.core.data.Offset.offset(2.0));
        assertThat(browser.ask(CLOCK + ".time")).isEqualTo(2L);
        assertThat(browser.ask("document.title")).isEqualTo("Life of a container · Docker Deep Dive");
        browser.find(".pager .next").click();
        browser.await("document.title.startsWith('Inside an image')");
    }

    @Test
    void the_hand_out_leads_to_its_translation_at_the_same_place() {
        browser.sized(1300, 500).go(reports.resolve("apostila.html"));
        browser.ask("document.getElementById('b01-10').scrollIntoView()");

        browser.find("a[data-language=en]").click();

        browser.await("location.pathname.endsWith('handout.html')");
        assertThat((String) browser.ask("location.hash")).isEqualTo("#b01-10");
    }

    @Test
    void what_is_selected_in_a_transcript_is_what_was_typed() {
        exercise();
        browser.ask("getSelection().selectAllChildren(document.querySelector('.transcript .typed'))");

        assertThat(browser.ask("getSelection().toString()")).isEqualTo("docker run --name=baleia debian");
    }

    @Test
    void hostile_output_is_seen_as_it_was() {
        exercise();

        assertThat((String) browser.ask("document.querySelector('.transcript .shown').textContent"))
                .startsWith("baleia: <script>alert(1)</script> <none> ]]> red 漢字 \uD83D\uDC0B \uFFFD &amp; </pre>");
    }

    @Test
    void without_scripts_the_transcripts_are_there_and_the_language_can_be_chosen() {
        browser.scripted(false).go(reports.resolve("26.1/01-1.html"));
        try {
            assertThat(browser.find(".transcript .shown").isDisplayed()).isTrue();
            assertThat(browser.find(".replay").isDisplayed()).isFalse();
            assertThat(browser.find("h1").getText()).isEqualTo("Vida de um contêiner");
            browser.find("label[for=to-en]").click();
            assertThat(browser.find("h1").getText()).isEqualTo("Life of a container");
        } finally {
            browser.scripted(true);
        }
    }

    @Test
    void a_failure_is_open_and_the_page_begins_with_it() {
        exercise();

        assertThat(browser.find(".failure").isDisplayed()).isTrue();
        assertThat(browser.find(".step.failed details").getDomAttribute("open")).isNotNull();
        browser.find(".alert a").click();
        assertThat(browser.ask("location.hash")).isEqualTo("#01-1-2");
    }

    private void exercise() {
        browser.go(reports.resolve("26.1/01-1.html"));
        browser.await("!!" + PLAY);
    }

    private static void keys(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /** Takes the README's pictures if {@code -Ddeepdive.screenshots=docs/images} is set. */
    @Test
    void the_document_can_be_photographed() {
        assumeTrue(System.getProperty("deepdive.screenshots") != null, "nobody asked for screenshots");
        Path images = Path.of(System.getProperty("deepdive.screenshots"));
        Path real = Path.of(System.getProperty("deepdive.screenshots.of", reports.toString()));
        Screenshots.take(browser, real, images);
    }

    private static double top(String id) {
        return ((Number) browser.ask("document.getElementById(arguments[0]).getBoundingClientRect().top", id))
                .doubleValue();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
