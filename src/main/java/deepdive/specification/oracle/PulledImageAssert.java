package deepdive.specification.oracle;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import java.util.List;

/** Asserts on the digests by which the daemon pulled an image, beside what a terminal showed last. */
public final class PulledImageAssert extends TwoOracleAssert<PulledImageAssert, List<String>> {

    private final String name;
    private final Statement screen;

    private PulledImageAssert(String name, List<String> digests, Statement screen, Witness witness) {
        super(digests, PulledImageAssert.class, witness);
        this.name = name;
        this.screen = screen;
    }

    /**
     * @param digests {@code repository@sha256:…}, by the daemon
     * @param screen what a terminal showed of the image
     */
    public static PulledImageAssert assertThat(String name, List<String> digests, Statement screen, Witness witness) {
        return new PulledImageAssert(name, digests, screen, witness);
    }

    /** The registry has the image by this name. */
    public PulledImageAssert wasPulledByItsName() {
        return check(
                actual.stream().anyMatch(digest -> digest.startsWith(name + "@sha256:")),
                new Comparison(
                        say("subject.image", name),
                        say("expected.pulled"),
                        screen,
                        literally(actual),
                        "docker images --digests"));
    }
}
