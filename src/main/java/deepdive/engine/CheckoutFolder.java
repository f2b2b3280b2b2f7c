package deepdive.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * A folder with a checkout of moby, for a person who works on it. The sources are the folder's files as they are, with changes
 * that are not committed. The checkout itself is not changed: git's new objects and its list of files are elsewhere.
 */
final class CheckoutFolder {

    private final Path folder;

    /** @param folder the root of a checkout */
    CheckoutFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The folder's files as they are now.
     *
     * @throws SourcesUnavailable if the folder is no root of a checkout
     */
    SourceTree.Checkout tree() {
        if (!Files.isDirectory(folder)) {
            throw new SourcesUnavailable("there is no folder " + folder);
        }
        if (!new Git(folder).run("rev-parse", "--show-prefix").isEmpty()) {
            throw new SourcesUnavailable(folder + " is a part of a checkout. Name the checkout's root");
        }
        Path index = GitRepository.cacheOfUser()
                .resolve("checkouts/index-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(index.getParent());
            Path own = path("index");
            if (Files.exists(own)) {
                Files.copy(own, index, StandardCopyOption.REPLACE_EXISTING);
            }
            Git git = git(Map.of("GIT_INDEX_FILE", index.toString()));
            git.run("add", "--all");
            return new SourceTree.Checkout(folder, git.run("write-tree"));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of files of " + folder + " cannot be copied to " + index, e);
        } finally {
            index.toFile().delete();
        }
    }

    /** The nearest release before the checkout's commit; the text ends with {@code -modified} if files have changed. */
    String describe(SourceTree.Checkout tree) {
        Git git = new Git(folder);
        String suffix = git.run("rev-parse", "HEAD^{tree}").equals(tree.tree()) ? "" : "-modified";
        return GitRepository.describe(git, "HEAD") + suffix;
    }

    /** Writes the files to a tar archive. */
    void archive(SourceTree.Checkout tree, Path file) {
        git(Map.of()).run("archive", "--format=tar", "--output=" + file, tree.tree());
    }

    private Git git(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put(
                "GIT_OBJECT_DIRECTORY",
                GitRepository.cacheOfUser().resolve("checkouts").toString());
        environment.put("GIT_ALTERNATE_OBJECT_DIRECTORIES", path("objects").toString());
        return new Git(folder, environment);
    }

    private Path path(String name) {
        return folder.resolve(new Git(folder).run("rev-parse", "--git-path", name));
    }
}
