package deepdive.specification.oracle.image;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.image.FileTree;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;

/**
 * Asserts on the output of {@code tree} or {@code find} about an extracted archive, compared with the archive's own
 * list.
 */
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

    /** Asserts that each file and folder of the archive is shown once, and no other one. */
    public FileTreeAssert isAllOf(List<String> listing) {
        PathDifference difference = PathDifference.between(actual.paths(), listing);
        return check(
                difference.isEmpty() && actual.paths().size() == listing.size(),
                new Comparison(
                        SharedStatements.archive(file),
                        say("tudo o que o arquivo tem, e nada mais", "all that the archive holds, and nothing else"),
                        difference.screen(),
                        difference.daemon(),
                        "tar --list --file " + file));
    }
}
