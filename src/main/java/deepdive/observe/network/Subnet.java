package deepdive.observe.network;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A network in CIDR notation.
 *
 * @param network the network's address with all host bits zero, such as {@code 172.17.0.0}
 * @param prefix the number of leading bits that belong to the network: 0 to 32, or 0 to 128 for IPv6
 */
public record Subnet(String network, int prefix) {

    /**
     * Reads {@code 172.17.0.0/16}, or the address of an interface with its prefix, such as {@code 172.17.0.3/16}.
     *
     * @throws UnreadableOutput if the text is not an address, a slash and a valid prefix
     */
    public static Subnet parse(String cidr) {
        return read(new Output("a subnet", cidr), cidr, cidr);
    }

    /** Reads a subnet from a line. */
    static Subnet read(Output output, String cidr, String line) {
        String expected = "an address and a prefix like 172.17.0.0/16";
        int slash = cidr.indexOf('/');
        if (slash < 0) {
            throw output.unreadable(line, expected);
        }
        byte[] bytes = Address.bytes(cidr.substring(0, slash)).orElseThrow(() -> output.unreadable(line, expected));
        int prefix = output.number(cidr.substring(slash + 1), line);
        if (prefix > bytes.length * 8) {
            throw output.unreadable(line, expected);
        }
        for (int bit = prefix; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        return new Subnet(text(bytes), prefix);
    }

    /**
     * Whether an address is in the network. An IPv6 address is never in an IPv4 network, and the other way round.
     *
     * @throws UnreadableOutput if the text is not an address
     */
    public boolean contains(String address) {
        byte[] bytes = Address.bytes(address)
                .orElseThrow(() -> new UnreadableOutput("an address", address, "one like 172.17.0.3"));
        byte[] own = Address.bytes(network).orElseThrow();
        return bytes.length == own.length
                && parse(address.replaceFirst("%.*", "") + "/" + prefix).equals(this);
    }

    @Override
    public String toString() {
        return network + "/" + prefix;
    }

    private static String text(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new AssertionError("an address has 4 or 16 bytes", e);
        }
    }
}
