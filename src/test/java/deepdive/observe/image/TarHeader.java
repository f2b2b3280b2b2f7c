package deepdive.observe.image;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Damages a header of a tar archive, but keeps the checksum right. */
final class TarHeader {

    private static final int CHECKSUM = 148;
    private static final String VALUES = "\0000123456789gxLKSD/.ÿ";

    private TarHeader() {}

    static void change(byte[] archive, int start, Random random) {
        if (start + 512 > archive.length) {
            return;
        }
        // The damaged field is the name, size, type or link, because these fields decide how the rest is read.
        int[] places = {0, 124, 125, 130, 135, 156, 157, 345, 482, 483};
        archive[start + places[random.nextInt(places.length)]] = (byte) VALUES.charAt(random.nextInt(VALUES.length()));
        long sum = 0;
        for (int i = 0; i < 512; i++) {
            boolean checksum = i >= CHECKSUM && i < CHECKSUM + 8;
            sum += checksum ? ' ' : archive[start + i] & 0xff;
        }
        byte[] digits = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, archive, start + CHECKSUM, digits.length);
    }
}
