package deepdive.practice.live;

import deepdive.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds containers that an exercise needs and that are gone by mistake. */
public final class LostContainers {

    private final Set<String> known = new TreeSet<>();

    /** Forgets all containers: what is gone now is gone by the exercise. */
    public void forget(Snapshot snapshot) {
        known.clear();
        known.addAll(names(snapshot));
    }

    /**
     * The first container that was there, that is gone, and that a later step needs.
     *
     * @param laterSteps the texts of the steps that are not done
     */
    public Optional<String> in(Snapshot now, List<String> laterSteps) {
        Set<String> there = names(now);
        Optional<String> lost = known.stream()
                .filter(name -> !there.contains(name) && isNeeded(name, laterSteps))
                .findFirst();
        known.addAll(there);
        return lost;
    }

    private static Set<String> names(Snapshot snapshot) {
        return snapshot.containers().stream().map(Snapshot.Container::name).collect(Collectors.toSet());
    }

    /** Whether a step names the container before a step makes it anew. */
    private static boolean isNeeded(String name, List<String> laterSteps) {
        Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])");
        return laterSteps.stream()
                .filter(step -> word.matcher(step).find())
                .findFirst()
                .map(step -> !step.contains("--name=" + name) && !step.contains("--name " + name))
                .orElse(false);
    }
}
