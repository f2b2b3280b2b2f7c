package deepdive.report.document.picture;

import deepdive.evidence.Snapshot;
import deepdive.report.messages.MessageAttachment;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.StepRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A moment of a scenario at which running containers had other networks than before.
 *
 * @param snapshot the last one with these attachments, because it has names and ports, too
 * @param step the place of the step that changed them among the scenario's steps without hooks, from 0
 */
record NetworkMoment(Snapshot snapshot, int step) {

    /** More pictures than these would hide what changed. */
    private static final int MOST = 3;

    /** The last moments, among them the one with most attachments; without any attachment, only the last snapshot. */
    static List<NetworkMoment> of(ScenarioRun scenario) {
        List<NetworkMoment> all = all(scenario);
        List<NetworkMoment> attached =
                all.stream().filter(moment -> !moment.attachments().isEmpty()).toList();
        if (attached.isEmpty()) {
            return all.subList(Math.max(0, all.size() - 1), all.size());
        }
        int richest = 0;
        for (int i = 1; i < attached.size(); i++) {
            if (attached.get(i).count() >= attached.get(richest).count()) {
                richest = i;
            }
        }
        int last = attached.size();
        int first = Math.max(0, Math.min(last - MOST, richest - 1));
        return attached.subList(first, Math.min(last, first + MOST));
    }

    private static List<NetworkMoment> all(ScenarioRun scenario) {
        List<NetworkMoment> moments = new ArrayList<>();
        int place = -1;
        for (StepRun step : scenario.steps()) {
            place += step.hook() ? 0 : 1;
            add(moments, step.attachments(), Math.max(0, place));
        }
        add(moments, scenario.attachments(), Math.max(0, place));
        return moments;
    }

    private static void add(List<NetworkMoment> moments, List<MessageAttachment> attachments, int place) {
        for (Snapshot snapshot : DaemonEvidence.snapshots(attachments)) {
            NetworkMoment now = new NetworkMoment(snapshot, place);
            int last = moments.size() - 1;
            if (last >= 0 && moments.get(last).attachments().equals(now.attachments())) {
                moments.set(last, new NetworkMoment(snapshot, moments.get(last).step()));
            } else {
                moments.add(now);
            }
        }
    }

    /** The networks of each running container, by the container's id. */
    private Map<String, Set<String>> attachments() {
        Map<String, Set<String>> attachments = new TreeMap<>();
        snapshot.containers().stream()
                .filter(Snapshot.Container::running)
                .forEach(container ->
                        attachments.put(container.id(), container.networks().keySet()));
        return attachments;
    }

    private int count() {
        return attachments().values().stream()
                .mapToInt(networks -> 1 + networks.size())
                .sum();
    }
}
