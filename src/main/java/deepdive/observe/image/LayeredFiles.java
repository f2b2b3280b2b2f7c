package deepdive.observe.image;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Applies layers one after the other (OCI image specification, {@code layer.md}). */
final class LayeredFiles {

    private static final String WHITEOUT = ".wh.";
    private static final String OPAQUE = ".wh..wh..opq";

    private final TreeSet<String> paths = new TreeSet<>();

    SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(paths);
    }

    /** Adds a layer on top. The layer's whiteouts hide files of the layers below, but never files of the same layer. */
    void add(List<String> entries) {
        for (String entry : entries) {
            int name = entry.lastIndexOf('/') + 1;
            if (entry.startsWith(OPAQUE, name)) {
                removeBelow(entry.substring(0, name));
            } else if (entry.startsWith(WHITEOUT, name)) {
                String hidden = entry.substring(0, name) + entry.substring(name + WHITEOUT.length());
                paths.remove(hidden);
                removeBelow(hidden + "/");
            }
        }
        for (String entry : entries) {
            boolean isDirectory = entry.endsWith("/");
            String path = isDirectory ? entry.substring(0, entry.length() - 1) : entry;
            if (path.isEmpty() || path.startsWith(WHITEOUT, path.lastIndexOf('/') + 1)) {
                continue;
            }
            if (!isDirectory) {
                removeBelow(path + "/");
            }
            paths.add(path);
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (!paths.add(path.substring(0, slash))) {
                    break;
                }
            }
        }
    }

    /** Removes everything in a directory; the empty string is the root. */
    private void removeBelow(String directory) {
        if (directory.isEmpty()) {
            paths.clear();
        } else {
            // '0' is the character after '/'.
            paths.subSet(directory, directory.substring(0, directory.length() - 1) + "0")
                    .clear();
        }
    }
}
