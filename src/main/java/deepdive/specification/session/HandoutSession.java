package deepdive.specification.session;

import deepdive.evidence.Session;
import deepdive.handout.Chapter;
import deepdive.handout.Ending;
import deepdive.handout.Handout;
import deepdive.handout.LinePattern;
import deepdive.handout.Outline;
import deepdive.handout.Part;
import deepdive.host.DockerHost;
import deepdive.specification.steps.VersionTags;
import deepdive.terminal.Key;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Types the whole hand-out on one host, like one student, and records the results. */
public final class HandoutSession {

    /** The time that a command may take. The build of an image takes longer than any other command. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DockerHost host;
    private final Instant started = Instant.now();
    private final Map<Integer, Terminal> terminals = new TreeMap<>();
    private final Notebook notebook = new Notebook();
    private final Map<String, Boolean> tags = new LinkedHashMap<>();
    private final List<Session.SessionEntry> entries = new ArrayList<>();
    private final SessionPictures pictures;
    private final List<String> problems = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private Optional<String> blocks = Optional.empty();
    private boolean complete;

    /** @param host a host without images and containers, with an empty home folder */
    public HandoutSession(DockerHost host) {
        this.host = host;
        this.pictures = new SessionPictures(host, started, terminals);
    }

    /**
     * Types all blocks of the hand-out, in their order.
     *
     * @throws SessionFailed if the results of blocks differ from the page; the message names all these blocks
     * @throws OutputLost if the results differ only where Docker itself has lost the output of a command
     * @throws deepdive.terminal.TerminalFailed if a command does not end; nothing is typed after it
     */
    public void type(Handout handout) {
        blocks = Optional.of(Outline.of(handout).digest());
        try {
            handout.chapters().forEach(chapter -> type(chapter, chapter.keyed()));
            if (!problems.isEmpty()) {
                throw new SessionFailed(String.join("\n\n", problems));
            } else if (!losses.isEmpty()) {
                throw new OutputLost(String.join("\n\n", losses));
            }
            complete = true;
        } finally {
            terminals.values().forEach(Terminal::close);
        }
    }

    /** The record until now. */
    public Session record() {
        return new Session(started, complete, tags, Optional.empty(), blocks, List.copyOf(entries));
    }

    private void type(Chapter chapter, List<Chapter.Keyed> parts) {
        for (Chapter.Keyed keyed : parts) {
            if (keyed.part() instanceof Part.Only only) {
                if (hold(only.tags())) {
                    type(chapter, keyed.inside());
                }
            } else if (keyed.part() instanceof Part.InTerminal block) {
                type(chapter, keyed.key(), block);
            } else if (keyed.part() instanceof Part.Pictured picture) {
                entries.add(new Session.SessionEntry(
                        keyed.key(), "", OptionalInt.empty(), 0, Map.of(), Optional.of(pictures.of(picture))));
            }
        }
    }

    private boolean hold(List<String> all) {
        all.forEach(tag -> tags.computeIfAbsent(tag, this::holds));
        return all.stream().allMatch(tags::get);
    }

    private boolean holds(String tag) {
        VersionTags one = new VersionTags(List.of(tag));
        return one.whyNotOn(host.engine()).isEmpty() && one.whyNotWith(host).isEmpty();
    }

    private void type(Chapter chapter, String key, Part.InTerminal block) {
        Instant begun = Instant.now();
        Terminal terminal = terminals.computeIfAbsent(block.terminal(), number -> host.openTerminal(number, started));
        List<String> missing = new ArrayList<>();
        TypedBlock typed = new TypedBlock(chapter, terminal, PATIENCE, problems::add, missing::add);
        String command = "";
        TypedLine line;
        if (block instanceof Part.Typed part) {
            command = part.command();
            if (command.startsWith("docker ps")) {
                host.daemon().awaitListIsUpToDate();
            }
            line = terminal.type(notebook.fillIn(command).replace("\n", "\r"));
            typed.awaitEnding(line, part.ending());
        } else if (block instanceof Part.Pressed part) {
            line = terminal.press(Key.named(part.key()));
            typed.awaitEnding(line, new Ending.InAShell());
        } else {
            line = typed.lastLine();
        }
        List<LinePattern> lines =
                block.lines().stream().filter(pattern -> hold(pattern.tags())).toList();
        typed.awaitLines(line, lines).forEach(match -> notebook.note(match.notes()));
        if (block instanceof Part.Looked part && part.status().isPresent()) {
            typed.awaitEnding(line, new Ending.With(part.status().getAsInt()));
        }
        judge(missing, line);
        entries.add(new Session.SessionEntry(
                key,
                line.output(),
                line.status(),
                Duration.between(begun, Instant.now()).toMillis(),
                notebook.usedIn(command),
                Optional.empty()));
    }

    /** Docker may have lost the lines that are missing. It cannot have lost them if it has shown something else. */
    private void judge(List<String> missing, TypedLine line) {
        Optional<String> loss =
                missing.isEmpty() || !line.output().isBlank() ? Optional.empty() : host.lostOutput(line.typed());
        loss.ifPresentOrElse(
                log -> losses.add("Docker lost the output of a container that ended at once; its log says: " + log
                        + "\nThis happens on a busy machine. Next: run again, with less beside it.\n"
                        + String.join("\n", missing)),
                () -> problems.addAll(missing));
    }
}
