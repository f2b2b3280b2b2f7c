package deepdive.observe;

import java.util.List;
import java.util.Optional;

/** The words of a line. After some words, which are keys, their value follows: {@code dev eth0 scope link}. */
public record KeyedWords(List<String> all) {

    public static KeyedWords of(String line) {
        return new KeyedWords(List.of(line.strip().split("\\s+")));
    }

    public String first() {
        return all.get(0);
    }

    /** The word after a key. */
    public Optional<String> after(String key) {
        int place = all.indexOf(key);
        return place < 0 || place + 1 == all.size() ? Optional.empty() : Optional.of(all.get(place + 1));
    }
}
