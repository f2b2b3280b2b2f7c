package deepdive.report.document;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Prints pages as PDF with Chromium, if the machine has it. */
class Printer {

    /**
     * The programs' names, the quickest first, because a whole browser takes longer to start, even in headless mode.
     */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chrome-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "chrome");

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Optional<Path> browser;

    Printer(Optional<Path> browser) {
        this.browser = browser;
    }

    /** A printer with the quickest Chromium in {@code PATH}. */
    static Printer onPath() {
        return on(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /** A printer with the quickest Chromium in these folders, which are written like {@code PATH}. */
    static Printer on(String path) {
        List<String> folders = Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .toList();
        return new Printer(NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst());
    }

    /** Prints a page. Returns the problem; empty if the PDF was written. */
    Optional<Bilingual> print(Path page, Path pdf) {
        if (browser.isEmpty()) {
            return Optional.of(DocumentMessages.say("print.no-browser"));
        }
        try {
            Path profile = Files.createTempDirectory("deepdive-print");
            try {
                return run(browser.get(), page, pdf, profile);
            } finally {
                delete(profile);
            }
        } catch (IOException | UncheckedIOException e) {
            return Optional.of(Bilingual.same(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(DocumentMessages.say("print.interrupted"));
        }
    }

    private static Optional<Bilingual> run(Path browser, Path page, Path pdf, Path profile)
            throws IOException, InterruptedException {
        // The sandbox does not work for root or in a container; the page is our own and loads nothing from the network.
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf.toAbsolutePath(),
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            return Optional.of(DocumentMessages.say("print.slow", browser, PATIENCE.toSeconds()));
        }
        return Files.exists(pdf)
                ? Optional.empty()
                : Optional.of(DocumentMessages.say("print.ended", browser, process.exitValue()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
