package deepdive.observe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        String expected = "a header with the columns " + String.join(", ", titles);
        Output output = new Output(command, text).orEmpty(expected);
        List<String> lines = output.lines();
        int header = 0;
        while (header < lines.size() && !starts(lines.get(header)).keySet().containsAll(List.of(titles))) {
            header++;
        }
        if (header == lines.size()) {
            throw output.unreadable(lines.isEmpty() ? "" : lines.get(0), expected);
        }
        Map<String, Integer> starts = starts(lines.get(header));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(header + 1, lines.size())) {
            rows.add(cells(output, line, starts));
        }
        return new Table(List.copyOf(starts.keySet()), rows);
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
