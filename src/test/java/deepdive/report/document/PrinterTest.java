package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the choice of a browser, and the message about a browser that prints nothing. The browsers are scripts. */
class PrinterTest {

    private static final String PRINTS = "for a; do case $a in --print-to-pdf=*) echo %s > \"${a#*=}\" ;; esac; done";

    @TempDir
    private Path folder;

    private Path page;
    private Path pdf;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), "<p>a page");
        pdf = folder.resolve("page.pdf");
    }

    @Test
    void the_browser_that_starts_soonest_is_taken_wherever_it_stands_on_the_path() throws IOException {
        browser("one", "chromium", PRINTS.formatted("whole"));
        browser("two", "chromium-headless-shell", PRINTS.formatted("shell"));

        assertThat(printer("one", "two").print(page, pdf)).isEmpty();
        assertThat(pdf).hasContent("shell");
    }

    @Test
    void any_chromium_will_do() throws IOException {
        browser("one", "google-chrome", PRINTS.formatted("whole"));

        assertThat(printer("none", "one").print(page, pdf)).isEmpty();
        assertThat(pdf).hasContent("whole");
    }

    @Test
    void without_one_it_is_said_and_nothing_is_written() {
        assertThat(printer("none").print(page, pdf).orElseThrow().en()).startsWith("no Chromium was found");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void one_that_ends_without_a_page_is_named_with_its_status() throws IOException {
        Path broken = browser("one", "chromium", "exit 21");

        assertThat(printer("one").print(page, pdf).orElseThrow().en()).contains(broken.toString(), "21");
    }

    private Printer printer(String... folders) {
        return Printer.on(Arrays.stream(folders)
                .map(name -> folder.resolve(name).toString())
                .collect(Collectors.joining(File.pathSeparator)));
    }

    private Path browser(String where, String name, String script) throws IOException {
        Path browser = Files.createDirectories(folder.resolve(where)).resolve(name);
        Files.writeString(browser, "#!/bin/sh\n" + script + "\n");
        assertThat(browser.toFile().setExecutable(true)).isTrue();
        return browser;
    }
}
