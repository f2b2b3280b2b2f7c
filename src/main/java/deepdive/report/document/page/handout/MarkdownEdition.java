package deepdive.report.document.page.handout;

import deepdive.report.document.picture.SvgFile;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a hand-out in GitHub's Markdown, for a teacher who puts it into a course of their own. */
final class MarkdownEdition {

    private static final String MARK = "  ←";

    private final HandoutPage page;
    private final StringBuilder text = new StringBuilder();
    private Path pictures = Path.of("");

    MarkdownEdition(HandoutPage page) {
        this.page = page;
    }

    /** Writes the file, and the pictures into a folder beside it: {@code handout-pictures}. */
    void write(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        pictures = file.resolveSibling(name + "-pictures");
        try {
            empty(pictures);
            paragraph("# " + say("handout.title"));
            paragraph(page.seen().in(page.language()));
            paragraph(say("handout.marks"));
            page.chapters().forEach(this::chapter);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(old -> old.toString().endsWith(".svg")).toList()) {
                Files.delete(file);
            }
        }
    }

    private void chapter(ChapterView chapter) {
        paragraph("## " + chapter.title());
        chapter.elements().forEach(this::element);
    }

    private void element(Element element) {
        if (element instanceof Element.Paragraph prose) {
            paragraph(MarkdownText.deeper(prose.markdown()).strip());
        } else if (element instanceof Element.Said sentence) {
            paragraph(in(sentence.text()));
        } else if (element instanceof Element.Drawn drawn) {
            picture(drawn);
        } else if (element instanceof Element.Conditional only) {
            paragraph("*" + in(only.label()) + ":*");
            only.parts().forEach(this::element);
        } else if (element instanceof Element.Block block) {
            block(block);
        }
    }

    private void picture(Element.Drawn drawn) {
        String file = drawn.name() + ".svg";
        SvgFile.write(drawn.picture(), page.language(), pictures.resolve(file));
        String title = Markdown.text(in(drawn.picture().title()));
        paragraph("![" + title + "](" + pictures.getFileName() + "/" + file + ")");
        paragraph("*" + title + "*");
    }

    private void block(Element.Block block) {
        paragraph("**Terminal " + block.terminal() + "** "
                + say("block." + block.kind().word(), block.place()));
        if (block.kind() == Element.BlockKind.TYPE) {
            fence("sh", typed(block));
        } else if (block.kind() == Element.BlockKind.PRESS) {
            paragraph("<kbd>" + typed(block) + "</kbd>");
        }
        for (Placeholders.Example example : block.examples()) {
            paragraph(say("handout.example") + " " + Markdown.code(example.name()) + " = "
                    + Markdown.code(example.value()));
        }
        block.output().ifPresent(this::output);
        if (block.silent()) {
            paragraph(say("handout.silent"));
        }
        block.ending().ifPresent(ending -> paragraph(in(ending)));
    }

    private static String typed(Element.Block block) {
        return block.command().stream().map(Placeholders.CommandPiece::text).collect(Collectors.joining());
    }

    private void output(OutputView output) {
        if (!output.folded()) {
            fence("text", lines(output.lines()));
            return;
        }
        if (output.hasExcerpt()) {
            fence(
                    "text",
                    output.excerpt().stream()
                            .map(line -> (line.omitted() > 0 ? in(BlockHtml.omitted(line.omitted())) + "\n" : "")
                                    + lines(line.line()))
                            .map(String::stripTrailing)
                            .collect(Collectors.joining("\n")));
        }
        paragraph("<details>\n<summary>" + say("handout.whole", output.size()) + "</summary>");
        fence("text", lines(output.lines()));
        paragraph("</details>");
    }

    private static String lines(List<OutputView.OutputLine> lines) {
        return lines.stream()
                .map(line -> line.text() + (line.marked() ? MARK : ""))
                .collect(Collectors.joining("\n"));
    }

    private void fence(String language, String body) {
        String fence = MarkdownText.fenceAround(body);
        paragraph(fence + language + "\n" + body + "\n" + fence);
    }

    private void paragraph(String paragraph) {
        text.append(text.isEmpty() ? "" : "\n").append(paragraph).append('\n');
    }

    private String say(String key, Object... values) {
        return in(page.say(key, values));
    }

    private String in(Bilingual words) {
        return words.in(page.language());
    }
}
