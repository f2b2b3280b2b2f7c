package deepdive.report.document.page.handout;

import deepdive.handout.BlockNames;
import deepdive.handout.Chapter;
import deepdive.handout.Handout;
import deepdive.handout.HandoutUnreadable;
import deepdive.handout.LinePattern;
import deepdive.handout.Outline;
import deepdive.handout.Part;
import deepdive.report.document.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The hand-out in both languages: the same blocks, with the same keys. */
public final class Handouts {

    private final Map<Language, Handout> handouts = new EnumMap<>(Language.class);
    private final Map<Language, Placeholders> placeholders = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> commands = new EnumMap<>(Language.class);

    private Handouts() {}

    /** No hand-out: no command is known. */
    public static Handouts none() {
        return new Handouts();
    }

    /**
     * Reads the chapters.
     *
     * @param folder with a folder for each language in it
     * @throws HandoutUnreadable if a chapter is not written as {@code docs/handout-format.md} says, or there is none
     */
    public static Handouts read(Path folder) {
        Handouts both = new Handouts();
        for (Language language : Language.values()) {
            Handout handout = Handout.read(folder.resolve(language.tag()));
            both.handouts.put(language, handout);
            both.placeholders.put(language, new Placeholders(names(handout)));
            Map<String, String> typed = new HashMap<>();
            handout.chapters().forEach(chapter -> collect(chapter.keyed(), typed));
            both.commands.put(language, typed);
        }
        return both;
    }

    /** The outline, which is the same in both languages. */
    public Outline outline() {
        return Outline.of(Optional.ofNullable(handouts.get(Language.PT)).orElseThrow());
    }

    /** The names of the blocks, which are the same in both languages. */
    public BlockNames blockNames() {
        return BlockNames.of(Optional.ofNullable(handouts.get(Language.PT)).orElseThrow());
    }

    List<Chapter> chapters(Language language) {
        return Optional.ofNullable(handouts.get(language)).orElseThrow().chapters();
    }

    Placeholders placeholders(Language language) {
        return Optional.ofNullable(placeholders.get(language)).orElseThrow();
    }

    /** The command of the block with this key; empty if a language has no such block. */
    public String command(Language language, String key) {
        return commands.getOrDefault(language, Map.of()).getOrDefault(key, "");
    }

    /** The placeholders of a command, in their order, with the values that a session in either language noted. */
    List<Placeholders.Example> examples(Language language, String key, Map<String, String> notes) {
        List<String> here = placeholders(language).in(command(language, key));
        List<String> there = placeholders(language.other()).in(command(language.other(), key));
        List<Placeholders.Example> examples = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            String translation = i < there.size() ? there.get(i) : here.get(i);
            String value = notes.getOrDefault(here.get(i), notes.getOrDefault(translation, ""));
            if (!value.isEmpty()) {
                examples.add(new Placeholders.Example(here.get(i), value));
            }
        }
        return examples.stream().distinct().toList();
    }

    private static Set<String> names(Handout handout) {
        Set<String> names = new LinkedHashSet<>();
        for (Chapter chapter : handout.chapters()) {
            for (Part.InTerminal block : chapter.blocks()) {
                block.lines().stream().map(LinePattern::names).forEach(names::addAll);
            }
        }
        return names;
    }

    private static void collect(List<Chapter.Keyed> parts, Map<String, String> commands) {
        for (Chapter.Keyed keyed : parts) {
            if (keyed.part() instanceof Part.Typed typed) {
                commands.put(keyed.key(), typed.command());
            }
            collect(keyed.inside(), commands);
        }
    }
}
