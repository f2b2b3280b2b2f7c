package deepdive.report.document.picture;

import deepdive.evidence.Snapshot;
import deepdive.report.document.picture.PacketMessages.Message;
import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
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
    /** The name of the host, which is drawn once for all of its addresses. */
    private static final String HOST = "host";
    /** The hand-out's placeholder for an address of the host. */
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
        Language language = PictureFactory.language(scenario);
        Map<String, String> names = new LinkedHashMap<>();
        transcript.commands().stream()
                .flatMap(command -> hostAddress(command).stream())
                .forEach(address -> names.put(address, HOST));
        DaemonEvidence.snapshots(scenario).forEach(snapshot -> name(snapshot, names));
        return transcript.commands().stream()
                .filter(command -> command.line().contains("tcpdump"))
                .flatMap(command -> of(
                        command.output(),
                        names,
                        new Caption(language, DocumentMessages.say("picture.packets", command.line())),
                        plantUml)
                        .stream())
                .toList();
    }

    /**
     * The packets that tcpdump printed; empty if there is no message among them.
     *
     * @param snapshots of the daemon, for the names of the addresses
     */
    static Optional<Picture> of(String output, List<Snapshot> snapshots, Caption caption, PlantUml plantUml) {
        Map<String, String> names = new LinkedHashMap<>();
        snapshots.forEach(snapshot -> name(snapshot, names));
        return of(output, names, caption, plantUml);
    }

    private static Optional<Picture> of(String output, Map<String, String> names, Caption caption, PlantUml plantUml) {
        List<Message> messages = PacketMessages.in(output);
        return Optional.of(messages)
                .filter(any -> !any.isEmpty())
                .flatMap(any -> plantUml.draw(source(any, names)))
                .map(drawing -> new Picture(
                        "packets", caption.language(), caption.text(), description(messages, names), drawing));
    }

    /** Adds the names of the addresses that the daemon knows. */
    private static void name(Snapshot snapshot, Map<String, String> names) {
        snapshot.networks().forEach(network -> names.put(network.gateway(), HOST));
        snapshot.containers()
                .forEach(container -> container
                        .networks()
                        .values()
                        .forEach(endpoint -> names.put(endpoint.address(), container.name())));
        names.remove("");
    }

    /**
     * The value of the hand-out's placeholder for an address of the host; empty if the command does not have the
     * placeholder.
     */
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
