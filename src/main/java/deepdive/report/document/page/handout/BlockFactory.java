package deepdive.report.document.page.handout;

import deepdive.evidence.Session;
import deepdive.handout.Chapter;
import deepdive.handout.Ending;
import deepdive.handout.LinePattern;
import deepdive.handout.Part;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a block as the page shows it, from the hand-out and the session. */
final class BlockFactory {

    private final Handouts handouts;
    private final Language language;
    private final Optional<Session> session;

    BlockFactory(Handouts handouts, Language language, Optional<Session> session) {
        this.handouts = handouts;
        this.language = language;
        this.session = session;
    }

    Element.Block of(Chapter.Keyed keyed, Part.InTerminal block, Bilingual place) {
        Optional<Session.SessionEntry> entry = session.flatMap(typed -> typed.entry(keyed.key()));
        Optional<OutputView> output = entry.filter(known -> prints(block))
                .map(known -> OutputView.of(known.output(), holding(block.lines())))
                .filter(view -> !view.isEmpty());
        Optional<String> ends = ends(block, entry);
        return new Element.Block(
                "b" + keyed.key().replace('/', '-'),
                kind(block),
                block.terminal(),
                place,
                command(block),
                entry.map(Session.SessionEntry::notes)
                        .filter(notes -> !notes.isEmpty())
                        .map(notes -> handouts.examples(language, keyed.key(), notes))
                        .orElse(List.of()),
                ends,
                ends.flatMap(end -> inWords(end, block.terminal())),
                output,
                entry.isPresent() && output.isEmpty() && endsItself(block));
    }

    private static Element.BlockKind kind(Part.InTerminal block) {
        if (block instanceof Part.Typed) {
            return Element.BlockKind.TYPE;
        }
        return block instanceof Part.Pressed ? Element.BlockKind.PRESS : Element.BlockKind.WATCH;
    }

    private List<Placeholders.CommandPiece> command(Part.InTerminal block) {
        if (block instanceof Part.Typed typed) {
            return handouts.placeholders(language).pieces(typed.command());
        }
        return block instanceof Part.Pressed pressed
                ? List.of(new Placeholders.CommandPiece(pressed.key(), false))
                : List.of();
    }

    /**
     * Whether the page prints the block's output. A key's output begins with the ended command's output, which is
     * already on the page.
     */
    private static boolean prints(Part.InTerminal block) {
        return block instanceof Part.Typed typed
                ? typed.printsOutput()
                : block instanceof Part.Looked || !block.lines().isEmpty();
    }

    private static boolean endsItself(Part.InTerminal block) {
        return block instanceof Part.Typed typed
                && typed.printsOutput()
                && typed.ending() instanceof Ending.With
                && !typed.command().strip().equals("exit");
    }

    private List<LinePattern> holding(List<LinePattern> patterns) {
        return patterns.stream()
                .filter(pattern ->
                        session.filter(typed -> typed.holds(pattern.tags())).isPresent())
                .toList();
    }

    private static Optional<String> ends(Part.InTerminal block, Optional<Session.SessionEntry> entry) {
        if (block instanceof Part.Typed typed) {
            return Optional.of(word(typed.ending()));
        }
        OptionalInt status = block instanceof Part.Looked watched
                ? watched.status()
                : entry.map(Session.SessionEntry::status).orElse(OptionalInt.empty());
        return status.isPresent() ? Optional.of(String.valueOf(status.getAsInt())) : Optional.empty();
    }

    private static String word(Ending ending) {
        if (ending instanceof Ending.With with) {
            return String.valueOf(with.status());
        }
        return ending instanceof Ending.Later ? "later" : "shell";
    }

    private static Optional<Bilingual> inWords(String end, int terminal) {
        return switch (end) {
            case "0" -> Optional.empty();
            case "later" -> Optional.of(DocumentMessages.say("handout.later"));
            case "shell" -> Optional.of(DocumentMessages.say("handout.shell", terminal));
            default -> Optional.of(DocumentMessages.say("handout.ends", end));
        };
    }
}
