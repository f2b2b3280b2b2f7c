package deepdive.observe.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import deepdive.observe.UnreadableOutput;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ImageArchiveFuzzTest {

    private static final int INPUTS = 10_000;

    @Test
    void a_damaged_archive_is_read_or_answered_with_the_parsers_own_error() {
        byte[] lower = TinyArchive.layer("bin/", "bin/" + "long".repeat(40), "etc/hosts");
        byte[] upper = TinyArchive.layer(".wh.etc", "hello");
        List<byte[]> archives = List.of(
                TinyArchive.legacy(lower, upper).bytes(),
                TinyArchive.oci(lower, upper).bytes(),
                TinyArchive.containerd(lower, upper).bytes());
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] archive = damaged(archives.get(random.nextInt(archives.size())), random);
            try {
                ImageArchive read = ImageArchive.read(new ByteArrayInputStream(archive));
                read.files();
                read.mismatchedBlobs();
            } catch (UnreadableOutput e) {
                refused++;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fail("seed %d, input %d".formatted(seed, i), e);
            }
        }
        assertThat(refused).as("refused, seed %d", seed).isBetween(INPUTS / 10, INPUTS - 1);
    }

    private static byte[] damaged(byte[] archive, Random random) {
        byte[] bytes = archive.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(bytes.length - from, 600) + 1);
            switch (random.nextInt(8)) {
                case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, from));
                case 1 -> Arrays.fill(bytes, from, from + length, (byte) random.nextInt());
                case 2 -> System.arraycopy(archive, random.nextInt(512), bytes, from, Math.min(length, 512));
                case 3 -> TarHeader.change(bytes, from / 512 * 512, random);
                default -> bytes[from] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }
}
