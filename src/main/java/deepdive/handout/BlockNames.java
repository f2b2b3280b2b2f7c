package deepdive.handout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the blocks of a hand-out. A block's key changes if a part is added before the block; the block's name does not, so
 * outputs of earlier years are kept by names.
 *
 * @param byKey for example {@code 04/12} and {@code 04 terminal 1: docker ps (2)}, for the second time that this command is typed
 *     in this terminal and chapter
 */
public record BlockNames(Map<String, String> byKey) {

    public BlockNames {
        byKey = Map.copyOf(byKey);
    }

    /** The names, which are the same in both languages. */
    public static BlockNames of(Handout handout) {
        NeutralCommand neutral = new NeutralCommand(handout);
        Map<String, String> names = new LinkedHashMap<>();
        handout.chapters().forEach(chapter -> add(chapter, chapter.keyed(), neutral, new HashMap<>(), names));
        return new BlockNames(names);
    }

    /** The name of the block with a key; empty for a part that happens in no terminal, and for a key that is not there. */
    public Optional<String> name(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The key of the block with a name; empty if the hand-out has no such block, or no longer. */
    public Optional<String> key(String name) {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void add(
            Chapter chapter,
            List<Chapter.Keyed> parts,
            NeutralCommand neutral,
            Map<String, Integer> times,
            Map<String, String> names) {
        for (Chapter.Keyed keyed : parts) {
            if (keyed.part() instanceof Part.InTerminal block) {
                String name = "%s terminal %d: %s".formatted(chapter.number(), block.terminal(), told(block, neutral));
                int time = times.merge(name, 1, Integer::sum);
                names.put(keyed.key(), time == 1 ? name : name + " (" + time + ")");
            }
            add(chapter, keyed.inside(), neutral, times, names);
        }
    }

    private static String told(Part.InTerminal block, NeutralCommand neutral) {
        if (block instanceof Part.Typed typed) {
            return neutral.of(typed.command());
        }
        return block instanceof Part.Pressed pressed ? pressed.key() : "a look";
    }
}
