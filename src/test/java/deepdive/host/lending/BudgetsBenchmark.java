package deepdive.host.lending;

import deepdive.engine.Engine;
import deepdive.host.HostLease;
import deepdive.host.disposable.DisposableHost;
import deepdive.host.disposable.OuterMachine;
import deepdive.host.image.StudentImage;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Measures the budgets of this suite. It is no test, because a test must not fail on a busy machine. Run it by hand on a quiet
 * machine:
 *
 * <pre>mvn -q test-compile && mvn -q exec:java -Dexec.classpathScope=test -Dexec.mainClass=deepdive.host.lending.BudgetsBenchmark</pre>
 *
 * with {@code TESTCONTAINERS_RYUK_DISABLED=true} and, if wanted, {@code -Dexec.args="26.1 script.sh"}. The measurements:
 * <ul>
 *   <li>ready: from the order to start a host until its daemon answers over the API, at its own version (median of 10);
 *   <li>overhead: the time from Enter to the moment when the terminal knows that the command has ended, minus the command's own
 *       time by the shell's clock ({@code EPOCHREALTIME}), so echo, frames, marks and screen model all count (median of 50);
 *   <li>reset: giving a host back after a container, a network, a file and a background process were left (median of 10);
 *   <li>script, if a second argument names one: a shell script of the same exercises, run as root in a fresh host
 *       (median of 3), for comparison with {@code mvn -o verify} in the same minutes.
 * </ul>
 */
final class BudgetsBenchmark {

    private static final String TIMED =
            "a=$EPOCHREALTIME; docker version > /dev/null; b=$EPOCHREALTIME; echo $((${b/./} - ${a/./}))";
    private static final int FEW = 10;
    private static final int MANY = 50;
    private static final int SCRIPTS = 3;

    private BudgetsBenchmark() {}

    public static void main(String[] arguments) {
        Engine engine = OuterMachine.CATALOGUE.named(arguments.length == 0 ? "" : arguments[0]);
        System.out.println("Docker " + engine);
        if (arguments.length > 1) {
            script(engine, Path.of(arguments[1]));
            return;
        }
        ready(engine);
        try (Laboratory laboratory = Laboratory.open(1)) {
            overhead(laboratory, engine);
            reset(laboratory, engine);
        }
    }

    private static void ready(Engine engine) {
        OuterMachine machine = new OuterMachine();
        String image = machine.hostImage(engine);
        report("ready", "2 s", FEW, () -> {
            DisposableHost host = machine.host(engine, image);
            long before = System.nanoTime();
            host.start();
            Duration took = Duration.ofNanos(System.nanoTime() - before);
            host.close();
            return took;
        });
    }

    private static void overhead(Laboratory laboratory, Engine engine) {
        try (HostLease lease = laboratory.borrow(engine, Set.of());
                Terminal terminal = lease.host().openTerminal(1, Instant.now())) {
            report("overhead", "60 ms", MANY, () -> {
                TypedLine line = run(terminal, TIMED);
                long bare = Long.parseLong(line.output().strip());
                return line.took().minusNanos(bare * 1_000);
            });
        }
    }

    private static void reset(Laboratory laboratory, Engine engine) {
        report("reset", "1 s", FEW, () -> {
            HostLease lease = laboratory.borrow(engine, Set.of(StudentImage.DEBIAN));
            Terminal terminal = lease.host().openTerminal(1, Instant.now());
            run(terminal, "docker network create neotech");
            run(terminal, "docker run --detach --net neotech --volume /dados debian sleep 1000");
            run(terminal, "touch x; sleep 1000 &");
            terminal.close();
            long before = System.nanoTime();
            lease.close();
            return Duration.ofNanos(System.nanoTime() - before);
        });
    }

    private static void script(Engine engine, Path file) {
        try (Laboratory laboratory = Laboratory.open(1)) {
            String text = Files.readString(file);
            report("script", "none", SCRIPTS, () -> {
                try (HostLease lease = laboratory.borrow(engine, Set.of())) {
                    long before = System.nanoTime();
                    System.out.print(lease.host().run("sh", "-c", "(" + text + "\n) 2>&1; true"));
                    return Duration.ofNanos(System.nanoTime() - before);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The script " + file + " cannot be read", e);
        }
    }

    private static TypedLine run(Terminal terminal, String command) {
        TypedLine line = terminal.type(command);
        terminal.awaitEnd(line, Terminal.PATIENCE);
        return line;
    }

    private static void report(String what, String budget, int times, Supplier<Duration> measurement) {
        List<Duration> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(measurement.get());
        }
        Collections.sort(all);
        System.out.printf(
                Locale.ROOT,
                "%-9s median of %d: %.1f ms, from %.1f to %.1f ms; budget %s%n",
                what,
                times,
                millis(all.get(times / 2)),
                millis(all.get(0)),
                millis(all.get(times - 1)),
                budget);
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
