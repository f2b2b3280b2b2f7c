package deepdive.specification.oracle.image;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;

/** Asserts on the digests by which the daemon pulled an image. The report also shows a terminal's last output. */
public final class PulledImageAssert extends TwoOracleAssert<PulledImageAssert, List<String>> {

    private final String name;
    private final Statement screen;

    private PulledImageAssert(String name, List<String> digests, Statement screen, Witness witness) {
        super(digests, PulledImageAssert.class, witness);
        this.name = name;
        this.screen = screen;
    }

    /**
     * @param digests {@code repository@sha256:…}, according to the daemon
     * @param screen a terminal's output about the image
     */
    public static PulledImageAssert assertThat(String name, List<String> digests, Statement screen, Witness witness) {
        return new PulledImageAssert(name, digests, screen, witness);
    }

    /** Asserts that the registry has the image with this name. */
    public PulledImageAssert wasPulledByItsName() {
        return check(
                actual.stream().anyMatch(digest -> digest.startsWith(name + "@sha256:")),
                new Comparison(
                        SharedStatements.image(name),
                        say("baixada do registro por esse nome", "pulled from the registry by this name"),
                        screen,
                        literally(actual),
                        "docker images --digests"));
    }
}
