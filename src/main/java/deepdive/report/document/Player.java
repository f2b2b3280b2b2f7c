package deepdive.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The asciinema-player, which replays terminals in a browser; the build fetches it.
 *
 * @param files the files by their names in the document
 */
record Player(Map<String, URL> files) {

    private static final List<String> NAMES =
            List.of("asciinema-player.min.js", "asciinema-player.css", "asciinema-player.LICENSE");

    /** The player that the build fetched; empty if the build could not fetch it. */
    static Optional<Player> fetched() {
        Map<String, URL> files = new LinkedHashMap<>();
        for (String name : NAMES) {
            URL file = Player.class.getResource("player/" + name.replace("asciinema-player.LICENSE", "LICENSE"));
            if (file == null) {
                return Optional.empty();
            }
            files.put(name, file);
        }
        return Optional.of(new Player(files));
    }

    void copyInto(Path folder) throws IOException {
        for (Map.Entry<String, URL> file : files.entrySet()) {
            try (InputStream in = file.getValue().openStream()) {
                Files.copy(in, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
