package deepdive.observe.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of a layer's entries, so many that an archive of any size is read in little memory. */
final class EntryNames {

    /** How many names of one archive are kept. */
    static final int MOST = 150_000;

    private int left = MOST;

    /** The names of one layer; count them all, keep them if there is room. */
    final class OfLayer {

        private final List<String> names = new ArrayList<>();
        private int count;

        void add(String name) {
            count++;
            if (count <= left) {
                names.add(name);
            } else {
                names.clear();
            }
        }

        int count() {
            return count;
        }

        Optional<List<String>> finish() {
            if (count > left) {
                return Optional.empty();
            }
            left -= count;
            return Optional.of(names);
        }
    }
}
