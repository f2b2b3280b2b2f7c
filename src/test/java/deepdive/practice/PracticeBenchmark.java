package deepdive.practice;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Statistics;
import com.github.dockerjava.core.InvocationBuilder;
import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.host.RunLabel;
import deepdive.host.disposable.OuterDaemon;
import deepdive.host.disposable.TenantNetwork;
import deepdive.practice.classroom.ClassList;
import deepdive.practice.server.ListenAddress;
import deepdive.practice.server.PageAddress;
import deepdive.practice.server.PageServer;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Measures a class. It is no test, because a test must not fail on a busy machine. Run it by hand on a quiet machine, with
 * {@code TESTCONTAINERS_RYUK_DISABLED=true}:
 *
 * <pre>mvn -q test-compile && mvn -q exec:java -Dexec.classpathScope=test -Dexec.mainClass=deepdive.practice.PracticeBenchmark -Dexec.args=12</pre>
 *
 * The argument is the number of students. The measurements:
 * <ul>
 *   <li>ready: from the start of all hosts until each page expects a command;
 *   <li>memory: of each host as the outer daemon counts it, and of this program;
 *   <li>docker exec: from a key to its echo in {@code docker exec --interactive --tty}, in a terminal of {@code script};
 *   <li>page: the same through the page's WebSocket, one student, as fast as the echoes come;
 *   <li>browser: the same from the key in a browser, until the echo has come, and until the browser has drawn it;
 *   <li>class: all students type five keys in a second;
 *   <li>flood: the same while one of the students runs {@code yes}.
 * </ul>
 */
final class PracticeBenchmark {

    private static final Engine ENGINE = EngineCatalogue.load().named("");
    private static final int KEYS = 500;
    private static final int MILLIS_BETWEEN_KEYS = 200;
    private static final int KEYS_IN_CLASS = 100;
    private static final double MEBIBYTE = 1 << 20;

    private PracticeBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int students = arguments.length == 0 ? 2 : Integer.parseInt(arguments[0]);
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/practice");
        LaboratoryOfRun.openFor(1, Map.of(ENGINE, 0));
        Path state = Files.createTempDirectory("deepdive-benchmark");
        try (PracticeClass taught = new PracticeClass(
                PageServer.start(ListenAddress.LOOPBACK),
                ClassList.ofNumber(students, "en"),
                "en",
                ENGINE,
                "01-1/1",
                state)) {
            List<TypingRobot> robots = start(taught);
            memory();
            Latencies.report("docker exec", PlainTerminal.echoes(aHost(), KEYS));
            Latencies.report("page", robots.get(0).echoes(KEYS));
            browser(taught);
            Latencies.report("class of " + students, together(robots));
            robots.get(0).press("yes\\r");
            Latencies.report("flood of one", together(robots.subList(1, robots.size())));
            memory();
        }
        System.exit(0);
    }

    private static List<TypingRobot> start(PracticeClass taught) {
        long before = System.nanoTime();
        taught.start();
        List<TypingRobot> robots = new ArrayList<>();
        for (PageAddress page : taught.addresses().values()) {
            robots.add(new TypingRobot(page));
            System.out.printf(
                    Locale.ROOT, "ready: page %d after %.1f s%n", robots.size(), (System.nanoTime() - before) / 1e9);
        }
        return robots;
    }

    private static void browser(PracticeClass taught) {
        PageAddress page = taught.addresses().values().iterator().next();
        try (BrowserLatency browser = new BrowserLatency(page)) {
            browser.type(KEYS);
            Latencies.report("browser, come", browser.come());
            Latencies.report("browser, drawn", browser.drawn());
        }
    }

    private static List<Duration> together(List<TypingRobot> robots) throws InterruptedException {
        ScheduledExecutorService hands = Executors.newScheduledThreadPool(robots.size());
        Queue<Duration> times = new ConcurrentLinkedQueue<>();
        CountDownLatch keys = new CountDownLatch(robots.size() * KEYS_IN_CLASS);
        for (int at = 0; at < robots.size(); at++) {
            TypingRobot robot = robots.get(at);
            hands.scheduleAtFixedRate(
                    () -> {
                        times.addAll(robot.echoes(1));
                        keys.countDown();
                    },
                    (long) at * MILLIS_BETWEEN_KEYS / robots.size(),
                    MILLIS_BETWEEN_KEYS,
                    TimeUnit.MILLISECONDS);
        }
        keys.await();
        hands.shutdownNow();
        hands.awaitTermination(1, TimeUnit.MINUTES);
        return List.copyOf(times);
    }

    private static List<Container> hosts(DockerClient outer) {
        return outer.listContainersCmd()
                .withLabelFilter(RunLabel.OF_THIS_PROCESS.asMap())
                .withNetworkFilter(List.of(TenantNetwork.NAME))
                .exec();
    }

    private static String aHost() {
        return hosts(OuterDaemon.connect().client()).get(0).getId();
    }

    private static void memory() throws IOException {
        DockerClient outer = OuterDaemon.connect().client();
        List<Double> used = hosts(outer).stream()
                .map(host -> statistics(outer, host).getMemoryStats().getUsage() / MEBIBYTE)
                .sorted()
                .toList();
        System.out.printf(
                Locale.ROOT,
                "memory: of %d hosts: from %.0f to %.0f MiB, together %.0f MiB; of this program: %s%n",
                used.size(),
                used.get(0),
                used.get(used.size() - 1),
                used.stream().mapToDouble(each -> each).sum(),
                Files.readString(Path.of("/proc/self/status")).replaceFirst("(?s).*VmRSS:\\s*([^\\n]*).*", "$1"));
    }

    private static Statistics statistics(DockerClient outer, Container host) {
        try (InvocationBuilder.AsyncResultCallback<Statistics> answer = new InvocationBuilder.AsyncResultCallback<>()) {
            outer.statsCmd(host.getId()).withNoStream(true).exec(answer);
            return answer.awaitResult();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
