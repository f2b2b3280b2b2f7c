package deepdive.report.document.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pages through the templates that were compiled with the build. */
final class Paper {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Paper.class.getClassLoader(), Paper.class.getPackageName());

    private Paper() {}

    /**
     * Writes a page.
     *
     * @param template the template's name, such as {@code exercise}
     * @param page what it takes
     */
    static void write(String template, Object page, Path file) {
        try (Writer out = Files.newBufferedWriter(file)) {
            TEMPLATES.render(template + ".jte", page, new WriterOutput(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
