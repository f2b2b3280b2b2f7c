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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the packets that tcpdump saw as a sequence diagram. */
final class PacketPicture {

    private static final int MOST_MESSAGES = 20;
    private static final int MOST_PEERS = 6;
    /** The host is drawn once, whatever address it speaks from. */
    private static final String HOST = "host";
    /** What the hand-out writes where a student puts an address of the host. */
    private static final String HOST_ADDRESS = "ip-host";

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
        Map<String, String> names = names(scenario, transcript);
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

    /** Names by address, from all snapshots of the scenario and from what the student filled in. */
    private static Map<String, String> names(ScenarioRun scenario, Transcript transcript) {
        Map<String, String> names = new LinkedHashMap<>();
        transcript.commands().stream()
                .flatMap(command -> hostAddress(command).stream())
                .forEach(address -> names.put(address, HOST));
        for (Snapshot snapshot : DaemonEvidence.snapshots(scenario)) {
            snapshot.networks().forEach(network -> names.put(network.gateway(), HOST));
            snapshot.containers()
                    .forEach(container -> container
                            .networks()
                            .values()
                            .forEach(endpoint -> names.put(endpoint.address(), container.name())));
        }
        names.remove("");
        return names;
    }

    /** The value of the hand-out's placeholder for an address of the host, where a command has it. */
    private static Optional<String> hostAddress(Command command) {
        int begin = command.asked().indexOf(HOST_ADDRESS);
        int end = command.asked().length() - begin - HOST_ADDRESS.length();
        return begin < 0 || !command.hasPlaceholders()
                ? Optional.empty()
                : Optional.of(command.line().substring(begin, command.line().length() - end));
    }

    private static String source(List<Message> messages, Map<String, String> names) {
        StringBuilder source = new StringBuilder("@startuml\n" + PlantUml.BACKGROUND + STYLE);
        List<Message> shown = shown(messages);
        List<String> addresses = peers(shown);
        List<String> parties = addresses.stream()
                .map(address -> names.getOrDefault(address, address))
                .distinct()
                .toList();
        for (int i = 0; i < parties.size(); i++) {
            String party = parties.get(i);
            String label = Stream.concat(
                            Stream.of(party), addresses.stream().filter(address -> party.equals(names.get(address))))
                    .map(PlantUml::text)
                    .collect(Collectors.joining("\\n"));
            source.append("participant \"" + label + "\" as p" + i + "\n");
        }
        for (Message message : shown) {
            source.append("p" + parties.indexOf(names.getOrDefault(message.from(), message.from()))
                    + (message.back() ? " --> p" : " -> p")
                    + parties.indexOf(names.getOrDefault(message.to(), message.to())) + " : "
                    + PlantUml.text(message.text()) + "\n");
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
