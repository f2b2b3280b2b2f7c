package deepdive.observe.network;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content of {@code /etc/hosts} (hosts(5)). */
public record HostsFile(List<Entry> entries, List<String> comments) {

    /**
     * A line of the file.
     *
     * @param address IPv4 or IPv6, as written
     * @param names at least one: the canonical name, then aliases
     */
    public record Entry(String address, List<String> names) {

        public Entry {
            names = List.copyOf(names);
        }

        /** The line in the form of the file. */
        @Override
        public String toString() {
            return address + " " + String.join(" ", names);
        }
    }

    public HostsFile {
        entries = List.copyOf(entries);
        comments = List.copyOf(comments);
    }

    /**
     * Reads {@code cat /etc/hosts}.
     *
     * @throws UnreadableOutput if the text is empty, or a line is neither a comment nor an address with names
     */
    public static HostsFile parse(String text) {
        Output output = new Output("cat /etc/hosts", text).orEmpty("lines with an address and its names");
        List<Entry> entries = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (String line : output.lines()) {
            int hash = line.indexOf('#');
            if (hash >= 0) {
                comments.add(line.substring(hash + 1).strip());
            }
            String written = (hash < 0 ? line : line.substring(0, hash)).strip();
            if (!written.isEmpty()) {
                entries.add(entry(output, line, List.of(written.split("\\s+"))));
            }
        }
        return new HostsFile(entries, comments);
    }

    /** The first address of a name, because programs get the first one. */
    public Optional<String> addressOf(String name) {
        return entries.stream()
                .filter(entry -> entry.names().contains(name))
                .map(Entry::address)
                .findFirst();
    }

    /** All names of an address, in the order of the file. */
    public List<String> namesOf(String address) {
        return entries.stream()
                .filter(entry -> entry.address().equals(address))
                .flatMap(entry -> entry.names().stream())
                .toList();
    }

    private static Entry entry(Output output, String line, List<String> words) {
        if (words.size() < 2 || !Address.is(words.get(0))) {
            throw output.unreadable(line, "an address and its names");
        }
        return new Entry(words.get(0), words.subList(1, words.size()));
    }
}
