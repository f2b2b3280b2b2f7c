package deepdive.observe.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of the entries of an archive's layers. The number is limited, so that an archive of any size needs little
 * memory.
 */
final class EntryNames {

    /** The greatest number of names that is kept for one archive. */
    static final int MOST = 150_000;

    private int left = MOST;

    /** The names of one layer. All names are counted, and they are kept if the limit allows it. */
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
