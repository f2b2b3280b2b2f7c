package deepdive.bench.bare;

import deepdive.bench.cost.Cost;
import deepdive.bench.cost.CostMeter;
import deepdive.bench.cost.NotMeasured;
import deepdive.engine.Engine;
import deepdive.host.DockerHost;
import deepdive.host.HostLease;
import deepdive.host.lending.Laboratory;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.awaitility.Awaitility;

/** The exercises as a plain script, {@code src/test/resources/bench/hand-out.sh}, in a ready host without images. */
public final class HandOutScript {

    private static final String SCRIPT = "/root/hand-out.sh";
    private static final String NETWORKS = "/root/hand-out-networks.sh";
    private static final String TIMES = "/root/times";
    private static final String OUTPUT = "/root/output";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int NUMBERS = 3;

    private HandOutScript() {}

    /**
     * Runs the script. The host is ready before the clock starts.
     *
     * @throws NotMeasured if a check of the script fails
     */
    public static Cost run(Engine engine) {
        try (CostMeter meter = CostMeter.start();
                Laboratory laboratory = Laboratory.open(1)) {
            Instant before = Instant.now();
            try (HostLease lease = laboratory.borrow(engine, Set.of())) {
                String[] times = run(lease.host());
                meter.stop();
                return meter.cost(before, instant(times[0]), instant(times[1]));
            }
        }
    }

    /** The script's beginning, end and status. The clock of a host is that of its kernel, and so ours. */
    private static String[] run(DockerHost host) {
        HostFile.write(host, SCRIPT, HostFile.resource("hand-out.sh"));
        HostFile.write(host, NETWORKS, HostFile.resource("hand-out-networks.sh"));
        // A background process must not keep the output of Docker's exec open.
        host.run(
                "sh",
                "-c",
                "setsid sh -c 'date +%%s.%%N > %1$s; bash %2$s > %3$s 2>&1; s=$?; date +%%s.%%N >> %1$s; echo $s >> %1$s'"
                                .formatted(TIMES, SCRIPT, OUTPUT)
                        + " < /dev/null > /dev/null 2>&1 &");
        String[] times = Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(POLL)
                .pollInterval(POLL)
                .until(
                        () -> host.run("sh", "-c", "cat " + TIMES + " || true").split("\n"),
                        all -> all.length == NUMBERS);
        if (!times[2].strip().equals("0")) {
            throw new NotMeasured(
                    "The script of the exercises failed on Docker " + host.engine() + ":\n" + host.run("cat", OUTPUT));
        }
        return times;
    }

    private static Instant instant(String seconds) {
        String[] parts = seconds.strip().split("\\.");
        return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
