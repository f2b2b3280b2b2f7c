package deepdive.host.image;

import deepdive.engine.EngineSource.SourceCode;
import deepdive.engine.GitRepository;
import deepdive.engine.SourcesUnavailable;
import deepdive.host.NotReady;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sources of an engine and of its CLI as tar archives, in temporary files. The outer daemon may be on another machine, so a
 * build cannot mount them.
 *
 * @param moby the daemon's sources
 * @param cli the CLI's sources
 */
record SourceArchives(Path moby, Path cli) implements AutoCloseable {

    /** @throws NotReady if the sources cannot be had */
    static SourceArchives of(SourceCode code) {
        try {
            SourceArchives archives = new SourceArchives(
                    Files.createTempFile("deepdive-moby", ".tar"), Files.createTempFile("deepdive-cli", ".tar"));
            archives.fill(code);
            return archives;
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary files can be made for the sources of Docker", e);
        }
    }

    private void fill(SourceCode code) {
        try {
            GitRepository.ofMoby().archive(code.moby(), moby);
            GitRepository.ofCli().archive(code.cli(), cli);
        } catch (SourcesUnavailable e) {
            close();
            throw new NotReady("Docker " + code.version() + " cannot be built from source. " + e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(moby);
            Files.deleteIfExists(cli);
        } catch (IOException e) {
            throw new UncheckedIOException("A temporary file cannot be removed", e);
        }
    }
}
