package deepdive.observe.container;

import deepdive.observe.UnreadableOutput;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The output of {@code ls -l /proc/self/ns}: the namespaces of a process (namespaces(7)).
 *
 * @param numbers the namespaces' numbers by kind: {@code pid}, {@code mnt}, {@code net} …
 */
public record Namespaces(Map<String, String> numbers) {

    private static final Pattern LINK = Pattern.compile("(?m)\\b([a-z_]+)'? -> '?[a-z_]+:\\[(\\d+)\\]");

    public Namespaces {
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    /**
     * Reads {@code ls -l} of such a folder.
     *
     * @throws UnreadableOutput if there is no namespace
     */
    public static Namespaces parse(String text) {
        Map<String, String> numbers = new TreeMap<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            numbers.put(link.group(1), link.group(2));
        }
        if (numbers.isEmpty()) {
            throw new UnreadableOutput("ls -l /proc/self/ns", text.strip(), "links like pid -> pid:[4026531836]");
        }
        return new Namespaces(numbers);
    }

    /** The number of the namespace of a kind; empty if the kernel has no such kind. */
    public Optional<String> of(String kind) {
        return Optional.ofNullable(numbers.get(kind));
    }
}
