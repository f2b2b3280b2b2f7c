package deepdive.ci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A place in a YAML file. */
record Yaml(Object value) {

    static Yaml read(Path file) throws IOException {
        return new Yaml(
                new Load(LoadSettings.builder().setLabel(file.toString()).build())
                        .loadFromString(Files.readString(file)));
    }

    /** The place under these keys, one below the other; a number is an index into a list. */
    Yaml at(Object... keys) {
        Object place = value;
        for (Object key : keys) {
            Object inner = place instanceof List<?> list && key instanceof Integer index
                    ? list.get(index)
                    : place instanceof Map<?, ?> map ? map.get(key) : null;
            if (inner == null) {
                throw new AssertionError("There is no '" + key + "' in " + place);
            }
            place = inner;
        }
        return new Yaml(place);
    }

    List<String> texts() {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
