package deepdive.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What all pages share: style sheets, scripts, and the player. */
final class Assets {

    private static final List<String> OURS = List.of(
            "palette.css",
            "document.css",
            "site.css",
            "language.css",
            "parts.css",
            "steps.css",
            "pages.css",
            "pictures.css",
            "handout.css",
            "terminals.css",
            "print.css",
            "language.js",
            "clock.js",
            "transport.js",
            "theatre.js");
    private static final List<String> PLAYER =
            List.of("player/asciinema-player.min.js", "player/asciinema-player.css", "player/LICENSE");

    private final Path folder;

    Assets(Path folder) {
        this.folder = folder;
    }

    /** Whether the build fetched the player. */
    boolean player() {
        return PLAYER.stream().allMatch(name -> Assets.class.getResource(name) != null);
    }

    void write() throws IOException {
        Files.createDirectories(folder);
        for (String name : OURS) {
            copy(name, name);
        }
        if (player()) {
            for (String name : PLAYER) {
                copy(
                        name,
                        name.replace("player/LICENSE", "asciinema-player.LICENSE")
                                .replace("player/", ""));
            }
        }
    }

    private void copy(String resource, String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the build lacks " + resource);
            }
            Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
