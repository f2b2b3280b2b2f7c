package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.sample.Course;
import deepdive.report.document.sample.CourseFeatures;
import deepdive.report.document.sample.CourseHandout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentWriterTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"#?]*)[^\"]*\"");

    @TempDir
    private Path folder;

    private Path reports;
    private DocumentWriter writer;

    @BeforeEach
    void a_course() {
        reports = folder.resolve("reports");
        Sources sources = new Sources(
                CourseFeatures.into(folder.resolve("features")), CourseHandout.CHAPTERS, Path.of("features"));
        writer = new DocumentWriter(sources, new Printer(Optional.empty()), Optional.of(SamplePlayer.in(folder)));
    }

    @Test
    void every_page_is_there_and_leads_only_to_files_that_are() throws IOException {
        two_engines();

        for (Path page : pages()) {
            Matcher reference = REFERENCE.matcher(Files.readString(page));
            while (reference.find()) {
                String target = reference.group(1);
                if (!target.isEmpty() && !target.startsWith("data:") && !target.endsWith("compatibility.html")) {
                    // Only links of errata lead to the web; a page loads nothing from there.
                    assertThat(target.startsWith("https://docs.docker.com/")
                                    || Files.exists(page.resolveSibling(target.replace("%2B", "+"))))
                            .as(page + " leads to " + target)
                            .isTrue();
                }
            }
        }
        assertThat(pages())
                .extracting(reports::relativize)
                .extracting(Path::toString)
                .contains(
                        "index.html",
                        "apostila.html",
                        "handout.html",
                        "vocabulary.html",
                        "changes.html",
                        "26.1/01-1.html",
                        "20.10/04-1.html");
    }

    @Test
    void what_a_terminal_showed_is_text_and_never_markup() throws IOException {
        two_engines();

        String page = read("26.1/01-1.html");

        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; &lt;none&gt; ]]&gt; red 漢字 \uD83D\uDC0B \uFFFD &amp;amp; &lt;/pre&gt;")
                .doesNotContain("<script>alert", "<none>", "\u001B");
    }

    @Test
    void a_failure_is_explained_with_what_to_try_next() throws IOException {
        two_engines();

        assertThat(read("26.1/01-1.html"))
                .contains("class=\"failure\"", "The object is not there (any more)", "docker ps --all")
                .contains("<dd class=\"verbatim\">1");
        assertThat(read("index.html")).contains("26.1/01-1.html#01-1-2");
    }

    @Test
    void where_engines_part_ways_both_are_side_by_side() throws IOException {
        two_engines();

        assertThat(read("26.1/02-1.html"))
                .contains("class=\"apart\"", "oci-layout", "repositories", "../20.10/02-1.html#02-1-1");
        assertThat(read("20.10/02-1.html")).contains("class=\"apart\"", "repositories", "../26.1/02-1.html#02-1-2");
    }

    @Test
    void the_foremost_engines_hand_out_stands_in_the_reports_and_the_others_in_their_folders() throws IOException {
        CourseHandout.write(CourseHandout.session(), reports, "26.1");
        two_engines();

        assertThat(read("handout.html")).contains("Docker 26.1", "172.17.0.2");
        assertThat(read("20.10/apostila.html")).contains("nenhuma sessão a digitou no Docker 20.10");
        assertThat(reports.resolve("26.1/handout.html")).doesNotExist();
        assertThat(read("handout.md")).contains("# The corrected hand-out");
        assertThat(reports.resolve("handout-paper.html")).doesNotExist();
    }

    @Test
    void pictures_show_what_was_observed_and_tell_it_in_words() throws IOException {
        two_engines();

        assertThat(read("26.1/04-1.html"))
                .contains("<svg role=\"img\"", "conteiner1", "8080 → 80/tcp", "ICMP echo request, seq 1")
                .contains("<title data-pt=\"", "<desc data-pt=\"", "data-en=\"The networks of this scenario");
        assertThat(read("26.1/02-1.html")).contains("79.9 MB · sha256:5ca976ed2636…", "class=\"slab base\"");
        assertThat(read("26.1/01-1.html")).contains("class=\"phase running\"", "die 137");
    }

    @Test
    void the_lines_that_a_step_looked_at_are_marked() throws IOException {
        two_engines();

        assertThat(read("26.1/04-1.html"))
                .contains("<span class=\"marked\"><mark>64 bytes from 172.17.0.2</mark></span>")
                .contains("marks the lines that the steps looked at");
        assertThat(read("26.1/02-1.html")).doesNotContain("<mark>", "marks the lines");
    }

    @Test
    void recordings_are_scripts_on_the_clock_of_the_scenario() throws IOException {
        two_engines();

        assertThat(read("26.1/replay/01-1-1.js"))
                .startsWith("deepdive.replay(\"01-1-1\",[")
                .contains("[3.900,\"fim-da-tela\\r\\n\"]");
    }

    @Test
    void nothing_is_asked_of_the_network() throws IOException {
        two_engines();

        for (Path page : pages()) {
            assertThat(Files.readString(page))
                    .doesNotContainPattern(
                            "(?:src|srcset|action|poster)=\"(?:https?:)?//|<link[^>]*\"https?:|@import|url\\(");
        }
    }

    private void two_engines() {
        Course.on(reports, "20.10", false);
        Course.on(reports, "26.1", true);
        Document document = writer.writeTo(reports);
        assertThat(document.index()).exists();
    }

    private String read(String page) throws IOException {
        return Files.readString(reports.resolve(page));
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
