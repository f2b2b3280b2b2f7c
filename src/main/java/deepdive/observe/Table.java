package deepdive.observe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table as the docker CLI prints it: a header in capitals, columns at least two spaces apart, every cell begins at or
 * after the first character of its column's title. Widths are counted in code points, as in the CLI.
 *
 * @param columns the titles, in their order
 * @param rows the cells of each row by their column's title; a missing or blank cell is the empty string
 */
public record Table(List<String> columns, List<Map<String, String>> rows) {

    private static final Pattern TITLE = Pattern.compile("\\S+(?: \\S+)*");

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(Table::inOrder).toList();
    }

    /**
     * Reads the table that a command printed. Warnings and the legend of CLI 29 may precede the header; its columns may
     * have any order, and there may be other columns.
     *
     * @param command the command that printed the text, for an error's message
     * @param titles columns that the table must have
     * @throws UnreadableOutput if there is no such header, or the cells of a row are not under their titles
     */
    public static Table parse(String command, String text, String... titles) {
        Output output = new Output(command, text).orEmpty(header(List.of(titles)));
        List<String> lines = output.lines();
        int header = 0;
        while (header < lines.size() && !lacking(lines.get(header), titles).isEmpty()) {
            header++;
        }
        if (header == lines.size()) {
            throw withoutHeader(output, titles);
        }
        Map<String, Integer> starts = starts(lines.get(header));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(header + 1, lines.size())) {
            rows.add(cells(output, line, starts));
        }
        return new Table(List.copyOf(starts.keySet()), rows);
    }

    /** Tells whether a line of the text is a header with this column. */
    public static boolean hasColumn(String text, String title) {
        return text.lines().anyMatch(line -> starts(line).containsKey(title));
    }

    /** The error quotes the line that lacks the fewest columns, and names these columns. */
    private static UnreadableOutput withoutHeader(Output output, String... titles) {
        String nearest = output.lines().stream()
                .min(Comparator.comparingInt(line -> lacking(line, titles).size()))
                .orElse("");
        return output.unreadable(nearest, header(lacking(nearest, titles)));
    }

    private static String header(List<String> titles) {
        return "a header with the column" + (titles.size() == 1 ? " " : "s ") + String.join(", ", titles);
    }

    private static List<String> lacking(String line, String... titles) {
        Map<String, Integer> starts = starts(line);
        return Stream.of(titles).filter(title -> !starts.containsKey(title)).toList();
    }

    private static Map<String, Integer> starts(String header) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        Matcher title = TITLE.matcher(header);
        while (title.find()) {
            starts.putIfAbsent(title.group(), title.start());
        }
        return starts;
    }

    private static Map<String, String> cells(Output output, String line, Map<String, Integer> starts) {
        int[] characters = line.codePoints().toArray();
        Map<String, String> cells = new LinkedHashMap<>();
        List<Integer> ends = new ArrayList<>(starts.values());
        ends.add(Integer.MAX_VALUE);
        int column = 0;
        for (Map.Entry<String, Integer> title : starts.entrySet()) {
            int start = Math.min(title.getValue(), characters.length);
            int end = Math.min(ends.get(++column), characters.length);
            if (start > 0 && start < characters.length && characters[start - 1] != ' ') {
                throw output.unreadable(line, "a space before the column " + title.getKey());
            }
            cells.put(title.getKey(), new String(characters, start, end - start).strip());
        }
        return cells;
    }

    private static Map<String, String> inOrder(Map<String, String> row) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }
}
