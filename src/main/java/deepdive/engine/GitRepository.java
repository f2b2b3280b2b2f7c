package deepdive.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A git repository with the sources of moby or of the CLI: a folder of this machine, or an address. What is fetched from an
 * address is kept in the user's cache folder. A folder is only read.
 */
public final class GitRepository {

    private final String variable;
    private final String location;
    private final Path cache;
    private Optional<Git> history = Optional.empty();

    /**
     * @param variable the environment variable that names another repository, for messages
     * @param location a path or an address
     * @param cache the folder for what is fetched from an address
     */
    GitRepository(String variable, String location, Path cache) {
        this.variable = variable;
        this.location = location;
        this.cache = cache;
    }

    /** The repository of moby, the daemon's sources: DEEPDIVE_MOBY, or GitHub's. */
    public static GitRepository ofMoby() {
        return ofVariable("DEEPDIVE_MOBY", EngineCatalogue.load().mobyAddress());
    }

    /** The repository of the CLI: DEEPDIVE_CLI, or GitHub's. */
    public static GitRepository ofCli() {
        return ofVariable("DEEPDIVE_CLI", EngineCatalogue.load().cliAddress());
    }

    private static GitRepository ofVariable(String variable, String address) {
        String chosen = Optional.ofNullable(System.getenv(variable)).orElse("").strip();
        return new GitRepository(variable, chosen.isEmpty() ? address : chosen, cacheOfUser());
    }

    /** The project's folder in the user's cache folder. */
    static Path cacheOfUser() {
        String xdg = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).orElse("");
        Path base = xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("deepdive");
    }

    /**
     * The commit that a name stands for: a tag, a branch, or a commit's id or the beginning of one.
     *
     * @throws SourcesUnavailable if the repository cannot be reached or has no such commit
     */
    SourceTree.Commit commit(String name) {
        return reported(name, () -> {
            Git git = isFolder() ? new Git(Path.of(location)) : history();
            return new SourceTree.Commit(
                    git.run("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"));
        });
    }

    /** The nearest release before a commit, and how far the commit is from it: {@code docker-v29.7.2-150-gb985e2313a}. */
    String describe(SourceTree.Commit commit) {
        return reported("The history of " + commit, () -> {
            Git git = isFolder() ? new Git(Path.of(location)) : history();
            return describe(git, commit.id());
        });
    }

    /**
     * The description of a commit in a repository, by tags such as {@code v28.5.2} and {@code docker-v29.0.0}. Tags such as
     * {@code v2.0.0-beta.17} are of moby's Go module.
     */
    static String describe(Git git, String commit) {
        return git.run("describe", "--tags", "--match", "v[12][0-9].*", "--match", "docker-v[0-9]*", commit);
    }

    /**
     * Writes the files of a source tree to a tar archive.
     *
     * @throws SourcesUnavailable if the repository cannot be reached or does not have them
     */
    public void archive(SourceTree tree, Path file) {
        if (tree instanceof SourceTree.Checkout checkout) {
            new CheckoutFolder(checkout.folder()).archive(checkout, file);
            return;
        }
        String name = tree.identity();
        reported(tree.toString(), () -> {
            Git git = isFolder() ? new Git(Path.of(location)) : fetched(name, tree instanceof SourceTree.Tag);
            return git.run("archive", "--format=tar", "--output=" + file, name);
        });
    }

    /**
     * The last common commit of two tags or commits.
     *
     * @throws SourcesUnavailable if the repository cannot be reached or does not have them
     */
    public String mergeBase(String one, String other) {
        return inHistory(one + " and " + other, git -> git.run("merge-base", one, other));
    }

    /**
     * The commits after a tag or commit and up to another one, the oldest first. Of a merge, only the branch that was merged
     * into is followed, so a pull request is one commit.
     *
     * @throws SourcesUnavailable if the repository cannot be reached or does not have them
     */
    public List<String> commitsBetween(String from, String to) {
        return inHistory(from + ".." + to, git -> git.run("rev-list", "--first-parent", "--reverse", from + ".." + to))
                .lines()
                .toList();
    }

    /** The commit's message: its title, a blank line, and the rest. */
    public String message(String commit) {
        return inHistory("commit " + commit, git -> git.run("log", "-1", "--format=%B", commit));
    }

    private String inHistory(String what, Function<Git, String> question) {
        return reported(what, () -> question.apply(isFolder() ? new Git(Path.of(location)) : history()));
    }

    private boolean isFolder() {
        return !location.contains("://") && Files.isDirectory(Path.of(location));
    }

    /** The copy of the repository with all commits and no files. This object brings it up to date once. */
    private Git history() {
        if (history.isEmpty()) {
            Git git = copy("history");
            git.ask("ls-remote", "--exit-code", location, "HEAD");
            git.run("config", "remote.origin.url", location);
            git.run(
                    "fetch",
                    "--quiet",
                    "--filter=tree:0",
                    "origin",
                    "+refs/heads/*:refs/heads/*",
                    "+refs/tags/*:refs/tags/*");
            history = Optional.of(git);
        }
        return history.get();
    }

    /** The copy of the repository with the files of single commits and without their history. */
    private Git fetched(String name, boolean isTag) {
        Git git = copy("files");
        if (!has(git, name)) {
            git.ask("ls-remote", "--exit-code", location, "HEAD");
            String wanted = isTag ? "+refs/tags/" + name + ":refs/tags/" + name : name;
            git.run("fetch", "--quiet", "--no-tags", "--depth=1", location, wanted);
        }
        return git;
    }

    private static boolean has(Git git, String name) {
        try {
            git.run("rev-parse", "--verify", "--quiet", name + "^{tree}");
            return true;
        } catch (SourcesUnavailable e) {
            return false;
        }
    }

    private Git copy(String kind) {
        Path folder = cache.resolve(location.replaceAll("[^A-Za-z0-9.]+", "-") + "." + kind);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made", e);
        }
        Git git = new Git(folder);
        git.run("init", "--quiet", "--bare");
        return git;
    }

    private <T> T reported(String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (SourcesUnavailable e) {
            throw e.of(what, location, variable);
        }
    }
}
