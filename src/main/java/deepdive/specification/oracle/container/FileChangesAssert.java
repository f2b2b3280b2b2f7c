package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.container.FileChanges;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.Set;

/** Asserts on the output of {@code docker diff}, compared with the daemon's answer. */
public final class FileChangesAssert extends TwoOracleAssert<FileChangesAssert, FileChanges> {

    private final String container;
    private final Set<String> daemon;

    private FileChangesAssert(String container, FileChanges screen, Set<String> daemon, Witness witness) {
        super(screen, FileChangesAssert.class, witness);
        this.container = container;
        this.daemon = daemon;
    }

    /** @param daemon the added paths in the daemon's answer */
    public static FileChangesAssert assertThat(
            String container, FileChanges screen, Set<String> daemon, Witness witness) {
        return new FileChangesAssert(container, screen, daemon, witness);
    }

    /** Asserts that the container has a path that its image does not have. */
    public FileChangesAssert added(String path) {
        return check(
                actual.added().contains(path) && daemon.contains(path),
                new Comparison(
                        say("sistema de arquivos do contêiner {0}", "file system of the container {0}", container),
                        say("{0}, que a imagem não tem", "{0}, which the image does not have", path),
                        literally(actual.added()),
                        literally(daemon),
                        "docker diff " + container));
    }
}
