package deepdive.engine;

import java.nio.file.Path;

/** The sources of an engine: a tree of files in a git repository. */
public sealed interface SourceTree {

    /** A text that is the same for the same files. It goes into the name of the image that is built from them. */
    String identity();

    /** A tag of the repository of moby or of the CLI. A tag never changes, so its name is enough. */
    record Tag(String name) implements SourceTree {

        @Override
        public String identity() {
            return name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** @param id the 40 hex digits of the commit */
    record Commit(String id) implements SourceTree {

        @Override
        public String identity() {
            return id;
        }

        @Override
        public String toString() {
            return "commit " + id.substring(0, 12);
        }
    }

    /**
     * The files of a folder with a checkout, with its changes that are not committed; ignored files are left out.
     *
     * @param folder the root of the checkout
     * @param tree the id of git's tree of these files
     */
    record Checkout(Path folder, String tree) implements SourceTree {

        @Override
        public String identity() {
            return tree;
        }

        @Override
        public String toString() {
            return folder.toString();
        }
    }
}
