package deepdive.practice;

import deepdive.report.document.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The base of tests that practise in a browser: a desk for all tests of a class, and a folder of progress for each test. */
abstract class BrowserPractice {

    @SuppressWarnings("NullAway.Init")
    static StudentDesk desk;

    @SuppressWarnings("NullAway.Init")
    static Browser browser;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path state;

    @BeforeAll
    static void open() {
        desk = StudentDesk.open();
        browser = desk.browser();
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @AfterEach
    void leave() {
        desk.leave();
    }
}
