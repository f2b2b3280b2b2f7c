package deepdive.steps;

import deepdive.engine.Engine;
import deepdive.host.Daemon;
import deepdive.host.DockerHost;
import deepdive.host.Loan;
import deepdive.host.StudentImage;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The student of one scenario: the host that was lent, the terminals that are open, and what was noted down. */
public final class Student {

    private final Instant origin = Instant.now();
    private final Map<Integer, Terminal> terminals = new TreeMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private Optional<Engine> engine = Optional.empty();
    private Optional<Loan> loan = Optional.empty();

    void studies(Engine chosen) {
        engine = Optional.of(chosen);
    }

    void sitsDownAtAHostWith(Set<StudentImage> images) {
        loan = Optional.of(Laboratories.current().borrow(engine.orElseThrow(), images));
    }

    DockerHost host() {
        return loan.map(Loan::host)
                .orElseThrow(
                        () -> new IllegalStateException("The scenario has no host: begin it with a Given of a host"));
    }

    Daemon daemon() {
        return host().daemon();
    }

    Terminal terminal(int number) {
        return terminals.computeIfAbsent(number, n -> host().openTerminal(n, origin));
    }

    Map<Integer, Terminal> terminals() {
        return terminals;
    }

    /** The line that was typed last into a terminal. */
    TypedLine lastLine(int number) {
        List<TypedLine> typed = terminal(number).typed();
        if (typed.isEmpty()) {
            throw new IllegalStateException("Nothing has been typed into terminal " + number);
        }
        return typed.get(typed.size() - 1);
    }

    void note(String blank, String value) {
        notes.put(blank, value);
    }

    /** A command of the hand-out with what was noted in the place of its blanks, such as {@code ip-host}. */
    String fillIn(String command) {
        String filled = command;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            filled = filled.replace(note.getKey(), note.getValue());
        }
        return filled;
    }

    void leaves() {
        terminals.values().forEach(Terminal::close);
        loan.ifPresent(Loan::close);
        loan = Optional.empty();
    }
}
