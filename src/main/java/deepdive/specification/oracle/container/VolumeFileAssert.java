package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;

/** Asserts on the content of a file that a terminal showed, compared with the file in a volume. */
public final class VolumeFileAssert extends TwoOracleAssert<VolumeFileAssert, String> {

    private final String volume;
    private final String file;

    private VolumeFileAssert(String volume, String file, String shown, Witness witness) {
        super(shown, VolumeFileAssert.class, witness);
        this.volume = volume;
        this.file = file;
    }

    /** @param shown the output of {@code cat} */
    public static VolumeFileAssert assertThat(String volume, String file, String shown, Witness witness) {
        return new VolumeFileAssert(volume, file, shown, witness);
    }

    /**
     * Asserts that the volume has the file with the content that the terminal showed, and that the content is not
     * empty.
     *
     * @param content the content of the file in the daemon's folder of the volume
     */
    public VolumeFileAssert isInTheVolume(String content) {
        return check(
                !actual.isBlank() && actual.strip().equals(content.strip()),
                new Comparison(
                        say("volume {0}", "volume {0}", volume),
                        say(
                                "o arquivo {0} tem esse conteúdo, e não está vazio",
                                "the file {0} has this content, and is not empty", file),
                        literally(actual),
                        literally(content),
                        "docker volume inspect " + volume));
    }
}
