package deepdive.bench.bare;

import deepdive.bench.cost.Cost;
import deepdive.bench.cost.CostMeter;
import deepdive.bench.cost.NotMeasured;
import deepdive.engine.Engine;
import deepdive.host.HostLease;
import deepdive.host.lending.Laboratory;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The exercises as a plain script, {@code src/test/resources/bench/hand-out.sh}, in a ready host without images. */
public final class HandOutScript {

    private static final String FOLDER = "/root/";
    private static final List<String> FILES = List.of("hand-out.sh", "hand-out-networks.sh");

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
                FILES.forEach(file -> HostFile.write(lease.host(), FOLDER + file, HostFile.resource(file)));
                HostProgram script = HostProgram.run(lease.host(), "bash " + FOLDER + FILES.get(0))
                        .mustHaveSucceeded("The script of the exercises on Docker " + engine);
                meter.stop();
                return meter.cost(before, script.begun(), script.ended());
            }
        }
    }
}
