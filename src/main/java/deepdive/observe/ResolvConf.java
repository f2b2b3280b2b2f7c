package deepdive.observe;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code cat /etc/resolv.conf} shows: resolv.conf(5).
 *
 * @param nameservers addresses, in the order in which they are asked
 * @param search domains
 * @param options such as {@code ndots:0}
 * @param comments without their mark; Docker signs the file with them
 */
public record ResolvConf(List<String> nameservers, List<String> search, List<String> options, List<String> comments) {

    public ResolvConf {
        nameservers = List.copyOf(nameservers);
        search = List.copyOf(search);
        options = List.copyOf(options);
        comments = List.copyOf(comments);
    }

    /**
     * Reads {@code cat /etc/resolv.conf}.
     *
     * @throws UnreadableOutput if there is nothing, or a line is neither a comment nor a keyword with its values
     */
    public static ResolvConf parse(String text) {
        Output output = new Output("cat /etc/resolv.conf", text).orEmpty("lines like nameserver 127.0.0.11");
        List<String> nameservers = new ArrayList<>();
        List<String> search = new ArrayList<>();
        List<String> options = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (String line : output.lines()) {
            String written = line.strip();
            if (written.startsWith("#") || written.startsWith(";")) {
                comments.add(written.substring(1).strip());
                continue;
            }
            List<String> words = List.of(written.split("\\s+"));
            List<String> values = words.subList(1, words.size());
            switch (values.isEmpty() ? "" : words.get(0)) {
                case "nameserver" -> nameservers.add(nameserver(output, line, values));
                case "search", "domain" -> search.addAll(values);
                case "options" -> options.addAll(values);
                case "sortlist" -> {}
                default -> throw output.unreadable(line, "nameserver, search or options and a value");
            }
        }
        return new ResolvConf(nameservers, search, options, comments);
    }

    private static String nameserver(Output output, String line, List<String> values) {
        if (!Address.is(values.get(0))) {
            throw output.unreadable(line, "the address of a name server");
        }
        return values.get(0);
    }
}
