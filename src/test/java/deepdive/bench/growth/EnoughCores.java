package deepdive.bench.growth;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * How long the scenarios would take if cores did not limit them. It is computed from a run on one host, in which no scenario
 * competes with another one: each host takes the longest of the scenarios that are left.
 *
 * @param longest seconds of the longest scenario
 * @param seconds from the beginning of the first scenario to the end of the last one, by the number of hosts
 */
public record EnoughCores(double longest, Map<Integer, Double> seconds) {

    private static final List<Integer> HOSTS = List.of(1, 2, 4, 8, 16);

    /** @param scenarios the seconds of each scenario, in a run on one host; at least one */
    static EnoughCores of(List<Double> scenarios) {
        Map<Integer, Double> seconds = new TreeMap<>();
        HOSTS.forEach(hosts -> seconds.put(hosts, last(scenarios, hosts)));
        return new EnoughCores(Collections.max(scenarios), Collections.unmodifiableMap(seconds));
    }

    private static double last(List<Double> scenarios, int hosts) {
        PriorityQueue<Double> ends = new PriorityQueue<>(Collections.nCopies(hosts, 0.0));
        double last = 0;
        for (double seconds :
                scenarios.stream().sorted(Collections.reverseOrder()).toList()) {
            double end = ends.remove() + seconds;
            ends.add(end);
            last = Math.max(last, end);
        }
        return last;
    }
}
