package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.practice.classroom.StudentState;
import deepdive.practice.classroom.TeacherPage;
import deepdive.practice.server.ListenAddress;
import deepdive.practice.server.PageServer;
import deepdive.report.document.Accessibility;
import deepdive.report.document.Browser;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The teacher's page in a real browser. */
class TeacherBrowserIT {

    private static final String ROWS = "document.querySelectorAll('#students tr').length";

    private static Browser browser;

    private final PageServer server = PageServer.start(ListenAddress.LOOPBACK);
    private final List<StudentState> states =
            new ArrayList<>(List.of(state("RUNNING", 0, 1), state("RUNNING", 4, 1), state("PASSED", 0, 1)));

    @BeforeAll
    static void a_browser() {
        browser = Browser.open().sized(1280, 720);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void close() {
        // A page whose server has gone tries to reach it, and the console is the next test's.
        browser.go("about:blank");
        browser.console();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"pt, light, Parado", "pt, dark, Parado", "en, light, Stuck", "en, dark, Stuck"})
    void the_page_keeps_nobody_out(String language, String theme, String stuck) {
        browser.themed(theme);
        open(language);

        assertThat(text("#students tr:nth-child(2)")).contains("Bia", stuck, "05-2/3");
        assertThat(Accessibility.wider(browser)).isEmpty();
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.console();
    }

    @Test
    void a_change_is_shown_without_a_reload() {
        TeacherPage page = open("en");
        assertThat(text("#summary")).isEqualTo("3 students: 1 working, 1 stuck, 1 done, 0 not here");

        states.set(0, state("FAILED", 0, 1));
        page.refresh();

        browser.await("document.querySelector('#summary').textContent.includes('0 working, 2 stuck')");
    }

    @Test
    void a_key_shows_only_the_students_who_are_stuck() {
        open("en");

        new Actions(browser.driver()).sendKeys(Keys.TAB, Keys.SPACE).perform();

        browser.await(ROWS + " === 1");
        assertThat(text("#students")).contains("Bia");
    }

    @Test
    void a_name_of_a_student_is_text() {
        TeacherPage page = new TeacherPage("en", Clock.systemUTC());
        page.add("<img src=x onerror=document.title='owned'>", () -> states.get(0));
        browser.go(server.add(page).page());
        browser.await(ROWS + " === 1");

        assertThat(text("#students")).contains("<img src=x");
        assertThat(browser.ask("document.title")).isEqualTo("Class · Docker Deep Dive");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void beyond_loopback_a_browser_warns_and_then_the_page_changes_by_itself_over_tls() throws Exception {
        String address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst()
                .orElseThrow();
        try (PageServer beyond = PageServer.start(new ListenAddress(address, 0));
                Browser after = Browser.openForAnyCertificate()) {
            TeacherPage page = page("en");
            String url = beyond.add(page).page();
            assertThat(url).startsWith("https://" + address);
            browser.go(url);
            assertThat(text("body")).contains("ERR_CERT_AUTHORITY_INVALID");

            after.go(url);
            after.await(ROWS + " === 3");
            states.set(0, state("FAILED", 0, 1));
            page.refresh();

            after.await("document.querySelector('#summary').textContent.includes('0 working, 2 stuck')");
        }
    }

    private TeacherPage open(String language) {
        TeacherPage page = page(language);
        browser.go(server.add(page).page());
        browser.await(ROWS + " === 3");
        return page;
    }

    private TeacherPage page(String language) {
        TeacherPage page = new TeacherPage(language, Clock.systemUTC());
        page.add("Ana", () -> states.get(0));
        page.add("Bia", () -> states.get(1));
        page.add("Caio", () -> states.get(2));
        return page;
    }

    private static String text(String css) {
        return String.valueOf(browser.ask("document.querySelector(arguments[0]).textContent", css));
    }

    private static StudentState state(String stage, int wrong, int browsers) {
        return new StudentState(
                "05-2/3",
                "a scenario with a long name, as they are in the features of the course",
                2,
                7,
                "in terminal 1 I type `docker run --detach --name=web --publish=8080:80 nginx`",
                stage,
                wrong,
                Instant.now().minus(Duration.ofSeconds(90)),
                4,
                68,
                browsers);
    }
}
