package deepdive.engine;

import java.util.Collections;
import java.util.List;

/**
 * A user's list of engines is not a list of different names. The message tells the user what to type, and there is no
 * stack trace.
 */
public final class WrongEngineList extends RuntimeException {

    private WrongEngineList(String typed, String mistake) {
        super("-Dengine=" + typed + " " + mistake, null, false, false);
    }

    /**
     * Checks a list.
     *
     * @param typed the list as the user typed it
     * @param names the texts between the commas
     */
    static void check(String typed, List<String> names) {
        if (names.contains("")) {
            throw new WrongEngineList(
                    typed, "has a comma too many. Type one between two names, as in -Dengine=26.1,28.5");
        }
        if (names.contains(EngineCatalogue.ALL) && names.size() > 1) {
            throw new WrongEngineList(
                    typed,
                    "mixes `all` with names. Type -Dengine=all for all engines of Debian's packages,"
                            + " or names only, as in -Dengine=26.1,existing");
        }
        names.stream()
                .filter(name -> Collections.frequency(names, name) > 1)
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongEngineList(
                            typed,
                            "names " + name + " twice. Type each engine once: -Dengine="
                                    + String.join(",", names.stream().distinct().toList()));
                });
    }
}
