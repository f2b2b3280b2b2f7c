package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.sample.Course;
import deepdive.report.document.sample.CourseFeatures;
import deepdive.report.document.sample.CourseHandout;
import deepdive.report.document.text.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contents of the printed hand-out have the numbers of the pages, which only a PDF tells. */
class HandoutPrintTest {

    private static final String NUMBER = "(?s).*part-01.{0,400}>%d<.*";

    @TempDir
    private Path folder;

    private final List<String> printed = new ArrayList<>();
    private Path reports;
    private int chapter = 2;

    @BeforeEach
    void a_course() {
        reports = folder.resolve("reports");
        Course.on(reports, "26.1", true);
        CourseHandout.write(CourseHandout.session(), reports, "26.1");
    }

    @Test
    void the_first_document_is_printed_twice() {
        write();

        assertThat(printed).hasSize(2);
        assertThat(printed.get(0)).doesNotMatch(NUMBER.formatted(2));
        assertThat(printed.get(1)).matches(NUMBER.formatted(2));
    }

    @Test
    void a_later_document_with_the_same_pages_is_printed_once() {
        write();
        printed.clear();

        write();

        assertThat(printed).singleElement().satisfies(page -> assertThat(page).matches(NUMBER.formatted(2)));
    }

    @Test
    void a_later_document_with_other_pages_is_printed_twice() {
        write();
        printed.clear();
        chapter = 3;

        write();

        assertThat(printed).hasSize(2);
        assertThat(printed.get(1)).matches(NUMBER.formatted(3));
    }

    private void write() {
        Sources sources = new Sources(
                CourseFeatures.into(folder.resolve("features")), CourseHandout.CHAPTERS, Path.of("features"));
        new DocumentWriter(sources, new PretendedPrinter(), Optional.empty()).writeTo(reports);
    }

    /** Writes the parts of a PDF that tell the pages. The pages in English are left out. */
    private final class PretendedPrinter extends Printer {

        PretendedPrinter() {
            super(Optional.empty());
        }

        @Override
        Optional<Bilingual> print(Path page, Path pdf) {
            try {
                if (pdf.endsWith("apostila.pdf")) {
                    printed.add(Files.readString(page));
                }
                Files.writeString(pdf, """
                        1 0 obj
                        <</Kids [4 0 R 5 0 R 6 0 R]>>
                        endobj
                        2 0 obj
                        <</part-01 [%d 0 R /XYZ 6 827.66 0]>>
                        endobj
                        3 0 obj
                        <</Pages 1 0 R>>
                        endobj
                        """.formatted(3 + chapter));
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
