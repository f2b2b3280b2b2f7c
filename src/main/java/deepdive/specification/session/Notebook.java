package deepdive.specification.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values that the student noted down, by the placeholder of the hand-out that stands for them. */
final class Notebook {

    private final Map<String, String> notes = new LinkedHashMap<>();

    void note(Map<String, String> more) {
        notes.putAll(more);
    }

    /** A command with the values in the places of its placeholders. */
    String fillIn(String command) {
        String filled = command;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            filled = filled.replace(note.getKey(), note.getValue());
        }
        return filled;
    }

    /** The notes of which a command has the placeholder. */
    Map<String, String> usedIn(String command) {
        Map<String, String> used = new LinkedHashMap<>(notes);
        used.keySet().removeIf(placeholder -> !command.contains(placeholder));
        return used;
    }
}
