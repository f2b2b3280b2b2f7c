package deepdive.practice.handin;

import deepdive.practice.progress.ProgressFolder;
import deepdive.practice.progress.ProgressUnusable;
import deepdive.practice.progress.TaskText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The commands of {@code ./lab practise} that only read and write files: {@code --export}, {@code --import}, {@code --report}. */
public final class ProgressCommands {

    private static final List<String> COMMANDS = List.of("--export", "--import", "--report");

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ProgressCommands.class.getClassLoader(), ProgressCommands.class.getPackageName());

    private final ProgressFolder folder;
    private final Supplier<List<TaskText>> today;

    /** @param today gives the texts of the tasks of today, in both languages */
    public ProgressCommands(ProgressFolder folder, Supplier<List<TaskText>> today) {
        this.folder = folder;
        this.today = today;
    }

    /** Whether the arguments of {@code ./lab practise} are one of these commands. */
    public static boolean isIn(List<String> arguments) {
        return arguments.stream().anyMatch(argument -> COMMANDS.contains(argument.split("=", 2)[0]));
    }

    /**
     * Does what the arguments say.
     *
     * @return a sentence to the user about what was done
     * @throws ProgressUnusable if a file cannot be read or written, or an argument is not understood
     */
    public String run(List<String> arguments) {
        List<String> words = arguments.stream()
                .flatMap(
                        argument -> argument.startsWith("--") ? Stream.of(argument.split("=", 2)) : Stream.of(argument))
                .toList();
        if (words.size() != 2
                || !COMMANDS.contains(words.get(0))
                || words.get(1).isBlank()) {
            throw new ProgressUnusable(
                    "Type one of --export FILE, --import FILE, --report FILE.html, and nothing else");
        }
        Path file = Path.of(words.get(1));
        return switch (words.get(0)) {
            case "--export" -> "%d lines are in %s".formatted(folder.exportTo(file), file);
            case "--import" -> "%d lines of %s are new, and have been added".formatted(folder.importFrom(file), file);
            default -> "%d exercises are in %s".formatted(report(file), file);
        };
    }

    private int report(Path file) {
        HandInPage page = HandInPage.of(folder.attempts(), today.get(), Instant.now(), ZoneId.systemDefault());
        try {
            Files.writeString(file, html(page));
            return page.tasks().size();
        } catch (IOException e) {
            throw new ProgressUnusable(file + " cannot be written. Choose another file for --report", e);
        }
    }

    static String html(HandInPage page) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("handin.jte", page, html);
        return html.toString();
    }
}
