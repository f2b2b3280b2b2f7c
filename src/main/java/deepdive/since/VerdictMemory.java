package deepdive.since;

import deepdive.engine.Engine;
import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.specification.run.Features.FeatureScenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdicts of earlier trials: a file for each release, in a folder for each text of a scenario. If the steps of a
 * scenario change, its verdicts do not count any more. A file is complete or missing, because it gets its name last.
 *
 * <p>That a release cannot be tested is kept only after a later trial that could test another release, because otherwise the
 * cause may be the machine.
 */
final class VerdictMemory {

    private static final int DIGEST_LENGTH = 16;

    private final Path folder;
    private final List<Runnable> doubtful = new ArrayList<>();

    VerdictMemory(Path folder) {
        this.folder = folder;
    }

    /** The folder in the user's cache (specifications.freedesktop.org/basedir-spec). */
    static Path ofUser(Map<String, String> environment, String home) {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                // The XDG specification says that relative paths are ignored.
                .filter(cache -> cache.startsWith("/"))
                .map(Path::of)
                .orElse(Path.of(home, ".cache"))
                .resolve("deepdive/since");
    }

    /** The verdict of an earlier trial; empty if there was none. A file that cannot be read is none. */
    Optional<ReleaseVerdict> find(CandidateRelease release, FeatureScenario scenario) {
        Path file = file(release, scenario);
        try {
            return Files.exists(file) ? ReleaseVerdict.read(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void keep(CandidateRelease release, FeatureScenario scenario, ReleaseVerdict verdict) {
        Runnable writing = () -> write(file(release, scenario), verdict.json());
        if (verdict.result() == VerdictKind.UNTESTED) {
            doubtful.add(writing);
        } else if (verdict.result() != VerdictKind.LOST) {
            doubtful.forEach(Runnable::run);
            doubtful.clear();
            writing.run();
        }
    }

    /** Forgets what is known of a scenario on a release. */
    void forget(CandidateRelease release, FeatureScenario scenario) {
        try {
            Files.deleteIfExists(file(release, scenario));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path unfinished =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private UncheckedIOException unusable(IOException e) {
        return new UncheckedIOException(
                "Verdicts cannot be kept in " + folder + ". Set XDG_CACHE_HOME to a folder that you may write to", e);
    }

    private Path file(CandidateRelease release, FeatureScenario scenario) {
        return folder.resolve(digest(scenario)).resolve(Engine.folder(release.id()) + ".json");
    }

    /** The digest of what a scenario says: its steps. A new name or a new tag changes nothing that is tried. */
    static String digest(FeatureScenario scenario) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", scenario.steps()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each JVM has SHA-256", e);
        }
    }
}
