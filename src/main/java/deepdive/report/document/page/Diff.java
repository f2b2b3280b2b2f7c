package deepdive.report.document.page;

import deepdive.report.document.page.FailureView.DiffLine;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts, line by line: by their longest common subsequence. */
final class Diff {

    /** Beyond this a difference teaches nothing, and takes long to find. */
    private static final int MOST_LINES = 200;

    private Diff() {}

    /** The lines of both in order; none where there is nothing in common to line them up by, or too much of them. */
    static List<DiffLine> between(String expected, String seen) {
        List<String> a = expected.lines().map(String::stripTrailing).toList();
        List<String> b = seen.lines().map(String::stripTrailing).toList();
        if (a.size() + b.size() < 3 || a.size() > MOST_LINES || b.size() > MOST_LINES) {
            return List.of();
        }
        int[][] common = common(a, b);
        List<DiffLine> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                lines.add(new DiffLine("both", a.get(i++)));
                j++;
            } else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new DiffLine("expected", a.get(i++)));
            } else {
                lines.add(new DiffLine("seen", b.get(j++)));
            }
        }
        return lines;
    }

    private static int[][] common(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
