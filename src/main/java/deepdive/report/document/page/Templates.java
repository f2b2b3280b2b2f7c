package deepdive.report.document.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pages through the templates of {@code src/main/jte}, which the build compiles. */
public final class Templates {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    /**
     * Writes a page.
     *
     * @param template the template's path without its ending, such as {@code exercise/exercise}
     * @param page the template's parameter
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(String template, Object page, Path file) {
        try (Writer out = Files.newBufferedWriter(file)) {
            TEMPLATES.render(template + ".jte", page, new WriterOutput(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
