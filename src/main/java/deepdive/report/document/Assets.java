package deepdive.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Writes the files that all pages share: style sheets, scripts, and the player. */
final class Assets {

    private static final List<String> NAMES = List.of(
            "palette.css",
            "document.css",
            "site.css",
            "language.css",
            "parts.css",
            "steps.css",
            "pages.css",
            "pictures.css",
            "handout.css",
            "vocabulary.css",
            "changes.css",
            "terminals.css",
            "print.css",
            "paper.css",
            "language.js",
            "clock.js",
            "transport.js",
            "replay.js");

    private final Path folder;
    private final Optional<Player> player;

    /** @param player empty if the build could not fetch the player */
    Assets(Path folder, Optional<Player> player) {
        this.folder = folder;
        this.player = player;
    }

    void write() throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            copy(name);
        }
        if (player.isPresent()) {
            player.get().copyInto(folder);
        }
    }

    private void copy(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the build lacks " + name);
            }
            Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
