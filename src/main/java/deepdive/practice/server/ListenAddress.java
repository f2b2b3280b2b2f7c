package deepdive.practice.server;

import deepdive.specification.run.WrongOption;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of this machine that a server listens on.
 *
 * @param host a name or an address; an IPv6 address is in brackets
 * @param port 0 means a free one
 */
public record ListenAddress(String host, int port) {

    /** The loopback address, which other machines cannot reach, and a free port. */
    public static final ListenAddress LOOPBACK = new ListenAddress("127.0.0.1", 0);

    private static final Pattern FORM =
            Pattern.compile("(?<host>\\[[0-9a-fA-F:.]+\\]|[0-9a-zA-Z.-]+)(?::(?<port>\\d{1,5}))?");
    private static final int HIGHEST_PORT = 65535;

    /**
     * Reads {@code ADDRESS} or {@code ADDRESS:PORT}.
     *
     * @throws WrongOption if the text has another form, or if the name is unknown; the message is for people
     */
    public static ListenAddress parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new WrongOption(text + " is no address: type 192.168.1.10, 192.168.1.10:8443 or [::1]:8443");
        }
        int port = matcher.group("port") == null ? 0 : Integer.parseInt(matcher.group("port"));
        if (port > HIGHEST_PORT) {
            throw new WrongOption(port + " is no port: ports go to " + HIGHEST_PORT);
        }
        ListenAddress address = new ListenAddress(matcher.group("host"), port);
        address.address();
        return address;
    }

    /** Whether other machines cannot reach this address. */
    public boolean isLoopback() {
        return address().isLoopbackAddress();
    }

    InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new WrongOption("no address of this machine is called " + host);
        }
    }

    /** The hosts by which a browser may call the server; the first one is for people. */
    List<String> hosts() {
        if (!address().isAnyLocalAddress()) {
            return List.of(host);
        }
        try {
            // The addresses of bridges come last, because the students' machines are not on them.
            return NetworkInterface.networkInterfaces()
                    .sorted((one, other) -> Boolean.compare(isInner(one), isInner(other)))
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(each -> each instanceof Inet4Address)
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (SocketException e) {
            throw new WrongOption("the addresses of this machine cannot be listed");
        }
    }

    private static boolean isInner(NetworkInterface device) {
        try {
            return device.isLoopback() || device.getName().matches("(?:docker|br-|veth|virbr).*");
        } catch (SocketException e) {
            return true;
        }
    }
}
