package deepdive.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one file of the hand-out. */
final class ChapterReader {

    private static final Pattern FENCE = Pattern.compile("```(terminal|keys|watch|shows)\\b\\s*(.*)");
    private static final Pattern ONLY = Pattern.compile("<!-- ((?:(?:since|before|store|firewall)-\\S+ ?)+) ?-->");
    private static final Pattern END = Pattern.compile("<!-- end -->");
    private static final Pattern DURATION = Pattern.compile("<!-- duration -->");
    private static final Pattern PICTURE = Pattern.compile("<!-- picture (\\S+)(?: (\\S+))? \"([^\"]+)\" -->");
    private static final Pattern TITLE = Pattern.compile("# (.+)");

    private final Path file;
    private final Deque<List<Part>> open = new ArrayDeque<>();
    private final Deque<List<String>> tags = new ArrayDeque<>();
    private final StringBuilder prose = new StringBuilder();
    private Optional<String> title = Optional.empty();
    private boolean inOtherFence;
    private int number;

    ChapterReader(Path file) {
        this.file = file;
        open.push(new ArrayList<>());
    }

    Chapter read() {
        List<String> lines = lines();
        while (number < lines.size()) {
            String line = lines.get(number++);
            Matcher fence = FENCE.matcher(line);
            if (!inOtherFence && fence.matches()) {
                endProse();
                block(fence.group(1), fence.group(2).strip(), body(lines));
            } else if (inOtherFence || !isComment(line)) {
                inOtherFence ^= line.startsWith("```");
                text(line);
            }
        }
        endProse();
        if (!tags.isEmpty()) {
            throw wrong("`<!-- " + String.join(" ", tags.peek()) + " -->` has no `<!-- end -->`");
        }
        String name = file.getFileName().toString();
        return new Chapter(
                name.replaceFirst("-.*", ""),
                title.orElseThrow(() -> wrong("the chapter has no title, a line that begins with `# `")),
                open.pop());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw wrong("the chapter cannot be read: " + e.getMessage());
        }
    }

    private void text(String line) {
        Matcher heading = TITLE.matcher(line);
        if (title.isEmpty() && heading.matches()) {
            title = Optional.of(heading.group(1).strip());
        } else {
            prose.append(line).append('\n');
        }
    }

    private void endProse() {
        if (!prose.toString().isBlank()) {
            open.element().add(new Part.Narrative(prose.toString().strip() + "\n"));
        }
        prose.setLength(0);
    }

    private boolean isComment(String line) {
        if (!line.startsWith("<!--")) {
            return false;
        }
        endProse();
        Matcher only = ONLY.matcher(line);
        Matcher picture = PICTURE.matcher(line);
        if (only.matches()) {
            tags.push(Arrays.stream(only.group(1).strip().split("\\s+"))
                    .map(tag -> "@" + tag)
                    .toList());
            open.push(new ArrayList<>());
        } else if (END.matcher(line).matches()) {
            if (tags.isEmpty()) {
                throw wrong("`<!-- end -->` ends nothing");
            }
            Part.Only closed = new Part.Only(tags.pop(), open.pop());
            open.element().add(closed);
        } else if (picture.matches()) {
            String argument = Optional.ofNullable(picture.group(2)).orElse("");
            open.element().add(new Part.Pictured(picture.group(1), argument, picture.group(3)));
        } else if (DURATION.matcher(line).matches()) {
            open.element().add(new Part.Duration());
        } else {
            throw wrong("there is no such comment as `" + line + "`");
        }
        return true;
    }

    private List<String> body(List<String> lines) {
        List<String> body = new ArrayList<>();
        int begun = number;
        while (number < lines.size() && !lines.get(number).equals("```")) {
            body.add(lines.get(number++));
        }
        if (number == lines.size()) {
            number = begun;
            throw wrong("the block has no end, a line that is ```");
        }
        number++;
        return body;
    }

    private void block(String kind, String info, List<String> body) {
        List<Part> parts = open.element();
        if (kind.equals("shows")) {
            show(parts, body);
            return;
        }
        BlockInfo words =
                BlockInfo.parse(info).orElseThrow(() -> wrong("`" + kind + " " + info + "` names no terminal"));
        if (!words.unknown().isEmpty()) {
            throw wrong("there is no such word as `" + words.unknown().get(0) + "` of `" + kind + " " + info + "`");
        }
        String text = String.join("\n", body);
        switch (kind) {
            case "terminal" ->
                parts.add(new Part.Typed(
                        words.terminal(), text, words.ids(), words.ending(), words.printsOutput(), List.of()));
            case "keys" -> parts.add(new Part.Pressed(words.terminal(), text.strip(), words.ids(), List.of()));
            default -> parts.add(new Part.Looked(words.terminal(), words.status(), patterns(body)));
        }
    }

    private void show(List<Part> parts, List<String> body) {
        int last = parts.size() - 1;
        Part before = parts.isEmpty() ? new Part.Narrative("") : parts.get(last);
        UnaryOperator<Part> showing = part -> part instanceof Part.Typed typed
                ? typed.showing(patterns(body))
                : ((Part.Pressed) part).showing(patterns(body));
        if (!(before instanceof Part.Typed || before instanceof Part.Pressed)) {
            throw wrong("a `shows` block follows a `terminal` or a `keys` block directly");
        }
        parts.set(last, showing.apply(before));
    }

    private static List<LinePattern> patterns(List<String> body) {
        return body.stream()
                .filter(line -> !line.isBlank())
                .map(LinePattern::parse)
                .toList();
    }

    private HandoutUnreadable wrong(String problem) {
        return new HandoutUnreadable(file, number, problem);
    }
}
