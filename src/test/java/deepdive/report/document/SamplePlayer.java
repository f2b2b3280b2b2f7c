package deepdive.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Replaces the player that the build fetches, so that a test needs no network. */
final class SamplePlayer {

    private SamplePlayer() {}

    static Player in(Path folder) {
        Map<String, URL> files = new LinkedHashMap<>();
        for (String name :
                new String[] {"asciinema-player.min.js", "asciinema-player.css", "asciinema-player.LICENSE"}) {
            try {
                Path file = Files.writeString(folder.resolve(name), "");
                files.put(name, file.toUri().toURL());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Player(files);
    }
}
