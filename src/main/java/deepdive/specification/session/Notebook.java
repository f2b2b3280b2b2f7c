package deepdive.specification.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values that the student noted down, by their placeholders in the hand-out. */
final class Notebook {

    private final Map<String, String> notes = new LinkedHashMap<>();

    void note(Map<String, String> more) {
        notes.putAll(more);
    }

    /** A command with its placeholders replaced by the noted values. */
    String fillIn(String command) {
        String filled = command;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            filled = filled.replace(note.getKey(), note.getValue());
        }
        return filled;
    }

    /** The notes whose placeholders are in a command. */
    Map<String, String> usedIn(String command) {
        Map<String, String> used = new LinkedHashMap<>(notes);
        used.keySet().removeIf(placeholder -> !command.contains(placeholder));
        return used;
    }
}
