package deepdive.specification.oracle;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.image.FileTree;
import java.util.List;

/** Asserts on what {@code tree} or {@code find} shows of an extracted archive, against the archive's own list. */
public final class FileTreeAssert extends TwoOracleAssert<FileTreeAssert, FileTree> {

    private final String file;

    private FileTreeAssert(FileTree screen, String file, Witness witness) {
        super(screen, FileTreeAssert.class, witness);
        this.file = file;
    }

    /** @param file the archive, such as {@code nginx.tar} */
    public static FileTreeAssert assertThat(FileTree screen, String file, Witness witness) {
        return new FileTreeAssert(screen, file, witness);
    }

    /** The files and folders that the archive lists, each once, and no others. */
    public FileTreeAssert isAllOf(List<String> listing) {
        PathDifference difference = PathDifference.between(actual.paths(), listing);
        return check(
                difference.isEmpty() && actual.paths().size() == listing.size(),
                new Comparison(
                        say("subject.archive", file),
                        say("expected.content"),
                        difference.screen(),
                        difference.daemon(),
                        "tar --list --file " + file));
    }
}
