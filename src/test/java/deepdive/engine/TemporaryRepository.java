package deepdive.engine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A small git repository in a temporary folder, with commits and tags like moby's. */
final class TemporaryRepository {

    private final Path folder;
    private final Git git;

    /** @param folder an empty folder */
    TemporaryRepository(Path folder) {
        this.folder = folder;
        this.git = new Git(folder);
        assumeTrue(isGitThere(), "git is not installed");
        git.run("init", "--quiet", "--initial-branch=master");
        git.run("config", "user.name", "someone");
        git.run("config", "user.email", "someone@example.org");
        // GitHub allows both, too.
        git.run("config", "uploadpack.allowFilter", "true");
        git.run("config", "uploadpack.allowAnySHA1InWant", "true");
    }

    private static boolean isGitThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "git")));
    }

    Path folder() {
        return folder;
    }

    String address() {
        return "file://" + folder;
    }

    TemporaryRepository write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** Commits all files, and returns the commit's id. */
    String commit() {
        git.run("add", "--all");
        git.run("commit", "--quiet", "--allow-empty", "--message=a change");
        return git.run("rev-parse", "HEAD");
    }

    TemporaryRepository tag(String name) {
        git.run("tag", name);
        return this;
    }

    String run(String... arguments) {
        return git.run(arguments);
    }
}
