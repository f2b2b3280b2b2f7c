package deepdive.practice;

import deepdive.practice.server.PageFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a student's page. */
final class PageFiles {

    private static final String FOLDER = "/deepdive/practice/";
    private static final String TERMINALS = "xterm/xterm.js";
    private static final List<String> FILES = List.of(
            "page.css",
            "page.js",
            "picture.js",
            "compare.js",
            "present.css",
            "xterm/xterm.css",
            TERMINALS,
            "xterm/addon-fit.js",
            "player/asciinema-player.css",
            "player/asciinema-player.min.js");

    private PageFiles() {}

    /** Whether the build could fetch xterm.js. */
    static boolean haveTerminals() {
        return PageFile.load(FOLDER + TERMINALS).isPresent();
    }

    static Optional<PageFile> file(String name) {
        return FILES.contains(name) ? PageFile.load(FOLDER + name) : Optional.empty();
    }

    static String html(PracticeTexts texts, String socket) {
        String html = PageFile.load(FOLDER + "page.html")
                .orElseThrow()
                .text()
                .replace("{language}", texts.language())
                .replace("{socket}", socket);
        for (Map.Entry<String, String> text : texts.ofPage().entrySet()) {
            html = html.replace("{" + text.getKey() + "}", PageFile.escaped(text.getValue()));
        }
        return html;
    }
}
