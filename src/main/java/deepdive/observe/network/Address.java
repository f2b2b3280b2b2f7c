package deepdive.observe.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads IP addresses from text, without any query to a name server. */
public final class Address {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private Address() {}

    /** Whether a text is an IPv4 address, or an IPv6 address without brackets. */
    public static boolean is(String text) {
        return bytes(text).isPresent();
    }

    static boolean isIpv4(String text) {
        return IPV4.matcher(text).matches() && is(text);
    }

    /** The 4 or 16 bytes of an address; an IPv6 zone ({@code %eth0}) is left out. */
    static Optional<byte[]> bytes(String text) {
        if (IPV4.matcher(text).matches()) {
            return ipv4(text);
        }
        int zone = text.indexOf('%');
        String address = zone < 0 ? text : text.substring(0, zone);
        if (!address.contains(":") || !IPV6.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName("[" + address + "]").getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> ipv4(String text) {
        String[] numbers = text.split("\\.");
        byte[] bytes = new byte[4];
        for (int i = 0; i < bytes.length; i++) {
            int number = Integer.parseInt(numbers[i]);
            if (number > 255) {
                return Optional.empty();
            }
            bytes[i] = (byte) number;
        }
        return Optional.of(bytes);
    }
}
