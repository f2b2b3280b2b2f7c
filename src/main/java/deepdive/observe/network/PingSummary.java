package deepdive.observe.network;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The output of iputils' {@code ping}.
 *
 * @param target the name or address that the user typed
 * @param address the target's address; empty if the name did not resolve
 * @param replies in the order of the output
 * @param errors the errors that ping or other machines reported: {@code Name or service not known},
 *     {@code From 172.17.0.2 icmp_seq=1 Destination Host Unreachable} …
 * @param statistics the statistics at the end
 */
public record PingSummary(
        String target,
        Optional<String> address,
        List<Reply> replies,
        List<String> errors,
        Optional<Statistics> statistics) {

    private static final Pattern HEAD = Pattern.compile("PING (\\S+?) ?\\(([^\\s()]+)\\).* bytes.*");
    private static final Pattern FAILURE = Pattern.compile("ping: ([^\\s:]+): (.+)");
    private static final Pattern REPLY =
            Pattern.compile("\\d+ bytes from (?:\\S+ \\()?([^\\s()]+?)\\)?: icmp_seq=(\\d+) ttl=\\d+ time=.+");
    private static final Pattern ERROR = Pattern.compile("From .+ icmp_seq=\\d+ .+|ping: .+");
    private static final Pattern STATISTICS = Pattern.compile(
            "(\\d+) packets transmitted, (\\d+) received, .*?(\\d{1,3}(?:\\.\\d{1,9})?)% packet loss.*");
    private static final Pattern TALK =
            Pattern.compile("--- .+ ping statistics ---|rtt min/.*|pipe \\d+|no answer yet.*");

    /** A reply: its sender's address, and the number of its request. */
    public record Reply(String address, int seq) {

        @Override
        public String toString() {
            return "from " + address + ", seq " + seq;
        }
    }

    /**
     * The last lines.
     *
     * @param lossPercent 0 to 100
     */
    public record Statistics(int transmitted, int received, double lossPercent) {}

    public PingSummary {
        replies = List.copyOf(replies);
        errors = List.copyOf(errors);
    }

    /**
     * Reads a ping that has ended, by itself or by Control+C.
     *
     * @throws UnreadableOutput if the text is empty, or a line does not come from ping
     */
    public static PingSummary parse(String text) {
        Output output =
                new Output("ping", text).orEmpty("a line like PING conteiner1 (172.17.0.2) 56(84) bytes of data.");
        List<String> lines = output.interruptedLines();
        Matcher head = HEAD.matcher(lines.isEmpty() ? "" : lines.get(0));
        Matcher failure = FAILURE.matcher(lines.isEmpty() ? "" : lines.get(0));
        List<Reply> replies = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Optional<Statistics> statistics = Optional.empty();
        if (failure.matches()) {
            errors.add(failure.group(2));
        } else if (!head.matches()) {
            throw output.unreadable(lines.isEmpty() ? "" : lines.get(0), "PING and a target, or why not");
        }
        for (String line : lines.subList(1, lines.size())) {
            Matcher reply = REPLY.matcher(line);
            Matcher end = STATISTICS.matcher(line);
            if (reply.matches()) {
                replies.add(new Reply(reply.group(1), output.number(reply.group(2), line)));
            } else if (end.matches()) {
                statistics = Optional.of(new Statistics(
                        output.number(end.group(1), line),
                        output.number(end.group(2), line),
                        Double.parseDouble(end.group(3))));
            } else if (ERROR.matcher(line).matches()) {
                errors.add(line);
            } else if (!TALK.matcher(line.strip()).matches()) {
                throw output.unreadable(line, "a reply, an error or the statistics");
            }
        }
        boolean known = head.matches();
        return new PingSummary(
                known ? head.group(1) : failure.group(1),
                known ? Optional.of(head.group(2)) : Optional.empty(),
                replies,
                errors,
                statistics);
    }

    /**
     * Reads a ping that still runs: a last line that is not finished is left out.
     *
     * @throws UnreadableOutput if another line cannot be read
     */
    public static PingSummary soFar(String text) {
        return Output.unfinished(text, PingSummary::parse);
    }

    /** Whether the target is an address, or a name that resolved. */
    public boolean isResolved() {
        return address.isPresent();
    }
}
