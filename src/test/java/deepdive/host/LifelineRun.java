package deepdive.host;

import deepdive.host.disposable.OuterMachine;
import deepdive.host.image.StudentImage;
import deepdive.host.lending.Laboratory;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * A run in a JVM of its own, which StdinLifelineIT ends. It prints its label, leaves a student's container running, and
 * waits.
 */
final class LifelineRun {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LifelineRun() {}

    public static void main(String[] arguments) throws IOException {
        Laboratory laboratory = Laboratory.open(1);
        Runtime.getRuntime().addShutdownHook(new Thread(laboratory::close, "close the laboratory"));
        HostLease lease = laboratory.borrow(OuterMachine.CATALOGUE.named(""), Set.of(StudentImage.DEBIAN));
        Terminal terminal = lease.host().openTerminal(1, Instant.now());
        TypedLine line = terminal.type("docker run --detach --volume /dados debian sleep 1000");
        terminal.awaitEnd(line, PATIENCE);
        System.out.println(RunLabel.OF_THIS_PROCESS.value() + " " + line.status());
        // Standard input ends when the test that started this process ends or dies.
        while (System.in.read() >= 0) {}
        System.exit(0);
    }
}
