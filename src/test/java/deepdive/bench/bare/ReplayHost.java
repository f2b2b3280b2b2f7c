package deepdive.bench.bare;

import deepdive.host.DockerHost;
import deepdive.host.HostLease;
import deepdive.host.image.StudentImage;
import java.io.Closeable;

/** A host with all images, in which scenarios are replayed. */
final class ReplayHost implements Closeable {

    private static final String SCRIPT = "/root/replay.pl";
    private static final String PLAN = "/root/plan";
    private static final String STOCK = "stock-debian";
    private static final String NONE = "-";

    private final HostLease lease;

    private ReplayHost(HostLease lease) {
        this.lease = lease;
    }

    /** Takes a host with the stock image, and gives it the course's image, too. */
    static ReplayHost on(HostLease lease) {
        DockerHost host = lease.host();
        host.run("docker", "tag", "debian", STOCK);
        host.run("docker", "pull", "--quiet", StudentImage.COURSE_DEBIAN.pullRepository());
        HostFile.write(host, SCRIPT, HostFile.resource("replay.pl"));
        return new ReplayHost(lease);
    }

    Replayed replay(ReplayPlan plan) {
        HostFile.write(lease.host(), PLAN, String.join("\n", plan.actions()) + "\n");
        return Replayed.parse(HostProgram.run(lease.host(), "perl " + SCRIPT + " " + PLAN + " " + image(plan))
                .mustHaveSucceeded("The replay of the scenario " + plan.id())
                .output());
    }

    private static String image(ReplayPlan plan) {
        return plan.debian()
                .map(image -> image == StudentImage.DEBIAN ? STOCK : image.pullRepository())
                .orElse(NONE);
    }

    @Override
    public void close() {
        lease.close();
    }
}
