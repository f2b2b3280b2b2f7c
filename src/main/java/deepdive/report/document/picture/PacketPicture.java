package deepdive.report.document.picture;

import deepdive.evidence.Snapshot;
import deepdive.report.document.picture.PacketMessages.Message;
import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.messages.ScenarioRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws the packets that tcpdump saw as a sequence diagram. */
final class PacketPicture {

    private static final int MOST_MESSAGES = 20;
    private static final int MOST_PEERS = 6;
    private static final String STYLE = """
            hide footbox
            skinparam shadowing false
            skinparam sequence {
              ArrowColor #0a0a05
              ArrowFontColor #0a0a03
              ArrowFontSize 13
              LifeLineBorderColor #0a0a05
              ParticipantBackgroundColor #0a0a04
              ParticipantBorderColor #0a0a05
              ParticipantFontColor #0a0a03
              ParticipantFontSize 14
            }
            """;

    private PacketPicture() {}

    static List<Picture> of(ScenarioRun scenario, Transcript transcript, PlantUml plantUml) {
        Map<String, String> names = names(scenario);
        List<Picture> pictures = new ArrayList<>();
        for (Command command : transcript.commands()) {
            if (command.line().contains("tcpdump")) {
                List<Message> messages = PacketMessages.in(command.output());
                if (!messages.isEmpty()) {
                    plantUml.draw(source(messages, names))
                            .map(drawing -> new Picture(
                                    "packets",
                                    PictureFactory.language(scenario),
                                    DocumentMessages.say("picture.packets", command.line()),
                                    description(messages, names),
                                    drawing))
                            .ifPresent(pictures::add);
                }
            }
        }
        return pictures;
    }

    /** Names by address, from all snapshots of the scenario. */
    private static Map<String, String> names(ScenarioRun scenario) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Snapshot snapshot : DaemonEvidence.snapshots(scenario)) {
            snapshot.networks().forEach(network -> names.put(network.gateway(), "host, " + network.bridge()));
            snapshot.containers()
                    .forEach(container -> container
                            .networks()
                            .values()
                            .forEach(endpoint -> names.put(endpoint.address(), container.name())));
        }
        names.remove("");
        return names;
    }

    private static String source(List<Message> messages, Map<String, String> names) {
        StringBuilder source = new StringBuilder("@startuml\n" + PlantUml.BACKGROUND + STYLE);
        List<Message> shown = shown(messages);
        List<String> peers = peers(shown);
        for (int i = 0; i < peers.size(); i++) {
            String name = Optional.ofNullable(names.get(peers.get(i)))
                    .map(known -> PlantUml.text(known) + "\\n")
                    .orElse("");
            source.append("participant \"" + name + PlantUml.text(peers.get(i)) + "\" as p" + i + "\n");
        }
        for (Message message : shown) {
            source.append("p" + peers.indexOf(message.from()) + (message.back() ? " --> p" : " -> p")
                    + peers.indexOf(message.to()) + " : " + PlantUml.text(message.text()) + "\n");
        }
        return source.append(messages.size() > shown.size() ? "...\n" : "")
                .append("@enduml\n")
                .toString();
    }

    private static List<Message> shown(List<Message> messages) {
        Set<String> peers = new LinkedHashSet<>();
        List<Message> shown = new ArrayList<>();
        for (Message message : messages) {
            Set<String> more = new LinkedHashSet<>(peers);
            more.add(message.from());
            more.add(message.to());
            if (more.size() <= MOST_PEERS && shown.size() < MOST_MESSAGES) {
                peers.addAll(more);
                shown.add(message);
            }
        }
        return shown;
    }

    private static List<String> peers(List<Message> messages) {
        Set<String> peers = new LinkedHashSet<>();
        messages.forEach(message -> {
            peers.add(message.from());
            peers.add(message.to());
        });
        return List.copyOf(peers);
    }

    private static Bilingual description(List<Message> messages, Map<String, String> names) {
        List<String> lines = shown(messages).stream()
                .map(message -> names.getOrDefault(message.from(), message.from()) + " → "
                        + names.getOrDefault(message.to(), message.to()) + ": " + message.text())
                .limit(6)
                .toList();
        return DocumentMessages.say("picture.packets.words", messages.size(), String.join("; ", lines));
    }
}
