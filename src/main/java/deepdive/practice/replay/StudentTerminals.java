package deepdive.practice.replay;

import deepdive.practice.replay.TerminalReplay.ScreenExtent;
import deepdive.practice.server.KeptOutput;
import deepdive.terminal.Terminal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The open terminals of a student, with all that they have shown. */
public final class StudentTerminals {

    private final Map<Integer, Terminal> terminals = new TreeMap<>();
    private final Map<Integer, ScreenExtent> extents = new TreeMap<>();
    private final Map<Integer, KeptOutput> shown = new TreeMap<>();

    public synchronized void opened(int number, Terminal terminal) {
        terminals.put(number, terminal);
    }

    /** The open terminal of a number; empty if it is not open. */
    public synchronized Optional<Terminal> terminal(int number) {
        return Optional.ofNullable(terminals.get(number));
    }

    /** Gives a terminal another size. */
    public void resize(int number, int columns, int rows) {
        synchronized (this) {
            extents.put(number, new ScreenExtent(columns, rows));
        }
        terminal(number).ifPresent(terminal -> terminal.resize(columns, rows));
    }

    /** Keeps the output of a terminal for pages that open later. */
    public synchronized void keep(int number, String text, boolean first) {
        KeptOutput kept = shown.computeIfAbsent(number, any -> new KeptOutput());
        if (first) {
            kept.addBefore(text);
        } else {
            kept.add(text);
        }
    }

    /** The last part of the output of the open terminals. */
    public synchronized Map<Integer, String> shownSoFar() {
        Map<Integer, String> texts = new TreeMap<>();
        shown.forEach((terminal, text) -> texts.put(terminal, text.toString()));
        return texts;
    }

    /** The recordings (asciicast v2) of the terminals until now. */
    public Map<Integer, String> recordings() {
        Map<Integer, Terminal> open;
        synchronized (this) {
            open = new TreeMap<>(terminals);
        }
        Map<Integer, String> casts = new TreeMap<>();
        open.forEach((at, terminal) -> casts.put(at, terminal.recording().asciicast()));
        return casts;
    }

    /** The recordings for the player. */
    public List<TerminalReplay> replays() {
        Map<Integer, ScreenExtent> sizes;
        synchronized (this) {
            sizes = new TreeMap<>(extents);
        }
        return TerminalReplay.of(recordings(), sizes);
    }
}
