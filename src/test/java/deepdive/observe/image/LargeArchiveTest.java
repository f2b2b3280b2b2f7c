package deepdive.observe.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.Test;

class LargeArchiveTest {

    private static final long MIB = 1 << 20;

    @Test
    void a_large_archive_is_read_as_a_stream() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        ImageArchive read = ImageArchive.read(archive(256 * MIB));

        // All allocations count, even those of freed memory: they are far less than the archive's size.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(32 * MIB);
        assertThat(read.layers()).singleElement().satisfies(layer -> {
            assertThat(layer.size()).isEqualTo(256 * MIB + 3 * 512);
            assertThat(layer.entries()).contains(List.of("large"));
        });
    }

    /**
     * An archive in the legacy layout whose only layer has a file of so many bytes. The archive is created while it is
     * read.
     */
    static InputStream archive(long size) {
        byte[] manifest =
                TinyArchive.manifest("c.json", List.of("x/layer.tar"), "").getBytes(StandardCharsets.UTF_8);
        byte[] config = "{\"rootfs\":{\"diff_ids\":[]}}".getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> rest = new LinkedHashMap<>();
        rest.put("c.json", config);
        rest.put("manifest.json", manifest);
        return new SequenceInputStream(Collections.enumeration(List.of(
                header("x/layer.tar", size + 3 * 512),
                header("large", size),
                new RepeatedContent(size),
                new ByteArrayInputStream(new byte[1024]),
                new ByteArrayInputStream(TinyArchive.tar(rest)))));
    }

    private static InputStream header(String name, long size) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(size);
        byte[] header = new byte[512];
        entry.writeEntryHeader(header);
        return new ByteArrayInputStream(header);
    }

    /** A stream of so many equal bytes. */
    private static final class RepeatedContent extends InputStream {

        private long left;

        RepeatedContent(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int read = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + read, (byte) 'x');
            left -= read;
            return read == 0 && length > 0 ? -1 : read;
        }
    }
}
