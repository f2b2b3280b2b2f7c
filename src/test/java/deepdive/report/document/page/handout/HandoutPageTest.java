package deepdive.report.document.page.handout;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.EngineDescription;
import deepdive.evidence.Session;
import deepdive.handout.LinePattern;
import deepdive.report.document.picture.PictureFactory;
import deepdive.report.document.sample.CourseHandout;
import deepdive.report.document.text.Language;
import deepdive.report.messages.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the hand-out, and the HTML that docs/handout-format.md promises to a program that knows only the page. */
class HandoutPageTest {

    private static final PictureFactory PICTURES = new PictureFactory();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "b01-3, type, 1, shell",
        "b01-4, type, 1, 0",
        "b01-6, type, 2, later",
        "b01-8, press, 2, 0",
        "b01-9, type, 2, 127",
    })
    void a_block_tells_its_kind_its_terminal_and_how_it_ends(String id, String kind, String terminal, String ends) {
        assertThat(page(Language.EN))
                .contains("<div class=\"block\" id=\"" + id + "\" data-kind=\"" + kind + "\" data-terminal=\""
                        + terminal + "\" data-ends=\"" + ends + "\">");
    }

    @Test
    void a_look_at_a_running_command_has_no_end_and_no_command() {
        assertThat(block(page(Language.EN), "b01-7"))
                .contains("data-kind=\"watch\"", "<pre class=\"output\">")
                .doesNotContain("data-ends", "class=\"command\"");
    }

    @ParameterizedTest
    @CsvSource({"PT, ip-conteiner", "EN, ip-container"})
    void a_command_has_its_placeholder_and_the_value_stands_beside_it(Language language, String name) {
        assertThat(block(page(language), "b01-6"))
                .contains("<pre class=\"command\">ping <var>" + name + "</var></pre>")
                .contains("<code>" + name + "</code> = <code>172.17.0.2</code>");
    }

    @ParameterizedTest
    @CsvSource({"PT, ip-conteiner", "EN, ip-container"})
    void a_marked_line_has_what_differs_and_what_to_note_down(Language language, String name) {
        assertThat(block(page(language), "b01-4"))
                .contains("    <mark>inet <var data-note=\"" + name + "\">172.17.0.2</var>/16 <i>brd 172.17.255.255</i>"
                        + " scope</mark> global eth0</span>\n");
    }

    @Test
    void a_key_is_pressed_and_what_it_ends_shows_its_last_lines() {
        assertThat(block(page(Language.EN), "b01-8"))
                .contains("<pre class=\"command\">Control+C</pre>", "<mark>0% packet loss</mark>");
    }

    @Test
    void a_key_without_lines_to_mark_prints_no_output() {
        assertThat(block(page(Language.EN), "b01-14")).doesNotContain("class=\"output\"");
    }

    @Test
    void a_long_output_is_folded_to_the_lines_that_are_marked_or_shown() {
        String block = block(page(Language.EN), "b01-10");

        assertThat(element(block, "<pre class=\"output\">", "</pre>"))
                .isEqualTo("<span class=\"omitted\">⋮ 4 lines</span>\n"
                        + "<span class=\"marked\"> <mark>Server Version: <i>26.1.5</i></mark></span>\n"
                        + "<span class=\"omitted\">⋮ 4 lines</span>\n"
                        + " Storage Driver: overlay2 &lt;none&gt;\n"
                        + "<span class=\"omitted\">⋮ 10 lines</span>\n");
        assertThat(element(block, "<details class=\"fold\">", "</details>"))
                .contains("The whole output of 20 lines", " Line 0\n", " Line 19\n");
    }

    @Test
    void on_paper_a_long_output_is_open_and_stands_there_once() {
        String block = block(paper(), "b01-10");

        assertThat(block).doesNotContain("<details", "⋮").contains(" Line 0\n", "<mark>Server Version: ");
        assertThat(paper()).contains("<details open=\"\">");
    }

    @Test
    void on_paper_an_output_that_is_longer_than_a_page_is_folded() {
        String lines = " Line\n".repeat(61);
        OutputView view = OutputView.of(lines + "Server\n", List.of(LinePattern.parse("Server")));

        assertThat(view.foldedOnPaper()).isTrue();
        assertThat(OutputView.of(" Line\n".repeat(60), List.of()).foldedOnPaper())
                .isFalse();
    }

    @Test
    void on_paper_the_contents_lead_to_numbers_of_pages() {
        Path file = folder.resolve("paper.html");
        writer(Language.EN, Optional.of(CourseHandout.session())).writeForPaper(file, Map.of("part-01", 7));

        assertThat(read(file)).contains("<span class=\"leads-to\">7</span>");
    }

    @Test
    void a_block_says_where_its_terminal_is() {
        String page = page(Language.EN);

        assertThat(block(page, "b01-3")).contains("on the host", "The command opens a shell");
        assertThat(block(page, "b01-4")).contains("inside the container <code>um</code>");
        assertThat(block(page, "b01-14")).contains("inside the container <code>um</code>");
        assertThat(block(page, "b01-15")).contains("on the host");
    }

    @Test
    void an_end_other_than_0_and_a_command_that_goes_on_are_said_in_words() {
        assertThat(block(page(Language.EN), "b01-9")).contains("The command ends with status 127.");
        assertThat(block(page(Language.PT), "b01-6")).contains("O comando continua rodando.");
        assertThat(block(page(Language.EN), "b01-12")).contains("The command shows nothing.");
    }

    @Test
    void an_output_that_is_hidden_is_not_printed() {
        assertThat(block(page(Language.EN), "b01-15")).doesNotContain("class=\"output\"", "shows nothing");
    }

    @Test
    void a_part_of_some_engines_says_which_and_is_left_out_on_others() {
        assertThat(page(Language.EN))
                .contains("Since Docker 25.0", "Holds here")
                .doesNotContain("older engines");
        assertThat(page(Language.PT)).contains("Desde o Docker 25.0", "Vale aqui");
    }

    @Test
    void the_first_page_names_the_packages_to_install() {
        assertThat(page(Language.EN))
                .contains("<code class=\"package\">tree</code>", "<code class=\"package\">jq</code>")
                .doesNotContain("<code class=\"package\">sudo");
    }

    @Test
    void prose_is_text_apart_from_folded_answers() {
        assertThat(page(Language.EN))
                .contains("&lt;b&gt;This is no markup&lt;/b&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("<details>\n<summary>Answer</summary>", "</details>", "<table>", "<p class=\"question\">")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_chapter_says_how_long_the_machine_took_and_what_a_class_needs() {
        assertThat(page(Language.EN)).contains("Time: 15 s for the machine", "For a class, plan 10 minutes.");
        assertThat(page(Language.PT, Optional.empty()))
                .contains("Para uma turma, conte 10 minutos.")
                .doesNotContain("Tempo:");
    }

    @Test
    void pictures_are_drawn_from_the_session() {
        assertThat(page(Language.EN))
                .contains("<figure class=\"picture registry\">", "docker push", "From the registry to a container")
                .contains("<figure class=\"picture network\">", "172.17.0.0/16")
                .contains("<figure class=\"picture life\">", "die 0");
    }

    @Test
    void a_life_cycle_is_that_of_the_last_container_of_the_name() {
        assertThat(page(Language.EN)).containsOnlyOnce("class=\"phase running\"");
    }

    @Test
    void without_a_session_there_are_commands_and_a_sentence_that_says_so() {
        String page = page(Language.EN, Optional.empty());

        assertThat(page)
                .contains("no session typed it on Docker 26.1", "ping <var>ip-container</var>", "Since Docker 25.0")
                .contains("Before Docker 25.0", "Holds on older engines.", "<figure class=\"picture registry\">")
                .doesNotContain("class=\"output\"", "172.17.0.2", "shows nothing", "picture network");
    }

    @Test
    void after_a_failure_of_the_session_the_blocks_have_no_output() {
        String page = page(Language.EN, Optional.of(CourseHandout.brokenSession()));

        assertThat(page).contains("The session that typed the commands failed");
        assertThat(block(page, "b01-4")).contains("class=\"output\"");
        assertThat(block(page, "b01-10")).doesNotContain("class=\"output\"", "shows nothing");
    }

    @Test
    void the_page_says_on_what_its_outputs_were_seen() {
        assertThat(page(Language.EN)).contains("Docker Engine 26.1.5, with the image store graphdriver.");
    }

    @Test
    void the_markdown_edition_has_commands_outputs_marks_and_pictures() {
        Path file = folder.resolve("handout.md");
        writer(Language.EN, Optional.of(CourseHandout.session())).writeMarkdown(file);

        assertThat(read(file))
                .startsWith("# The corrected hand-out\n")
                .contains("\n## A network\n", "\n### A container and its address\n", "<summary>Answer</summary>")
                .contains("\n```sh\nping ip-container\n```\n", "`ip-container` = `172.17.0.2`", "<kbd>Control+C</kbd>")
                .contains("    inet 172.17.0.2/16 brd 172.17.255.255 scope global eth0  ←\n")
                .contains(
                        "⋮ 4 lines\n Server Version: 26.1.5  ←\n⋮ 4 lines\n Storage Driver: overlay2 <none>\n⋮ 10 lines\n```")
                .contains("<summary>The whole output of 20 lines</summary>")
                .contains("![One container](handout-pictures/01-5.svg)")
                .doesNotContain("```terminal", "<!--");
        assertThat(read(folder.resolve("handout-pictures/01-5.svg")))
                .startsWith("<svg xmlns=")
                .contains("--ink:", "172.17.0.0/16", "<title>One container</title>");
    }

    @Test
    void a_picture_that_is_no_more_goes_from_the_folder() throws IOException {
        Path old = folder.resolve("handout-pictures/99-9.svg");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "<svg/>");

        writer(Language.EN, Optional.empty()).writeMarkdown(folder.resolve("handout.md"));

        assertThat(old).doesNotExist();
    }

    @Test
    void the_page_says_where_the_images_of_the_session_came_from() {
        Session session = CourseHandout.session();

        assertThat(page(Language.EN, Optional.of(session))).contains("are home-made");
        assertThat(page(Language.PT, Optional.of(session.withImagesFrom("hub"))))
                .contains("vieram do Docker Hub")
                .doesNotContain("caseiras");
    }

    private String page(Language language) {
        return page(language, Optional.of(CourseHandout.session()));
    }

    private String page(Language language, Optional<Session> session) {
        Path file = folder.resolve("page.html");
        writer(language, session).write(file, "");
        return read(file);
    }

    private String paper() {
        Path file = folder.resolve("paper.html");
        writer(Language.EN, Optional.of(CourseHandout.session())).writeForPaper(file, Map.of());
        return read(file);
    }

    private static HandoutPageWriter writer(Language language, Optional<Session> session) {
        Run run = new Run(
                "26.1",
                new EngineDescription(
                        "26.1",
                        new EngineDescription.Versions(Optional.of("26.1.5"), Optional.empty(), Optional.empty()),
                        new EngineDescription.Storage(Optional.of("graphdriver"), Optional.empty()),
                        EngineDescription.Machine.UNKNOWN,
                        Optional.empty()),
                true,
                Optional.of(Instant.EPOCH),
                Optional.empty(),
                List.of(),
                List.of());
        return new HandoutPageWriter(run, session, Handouts.read(CourseHandout.CHAPTERS), language, PICTURES);
    }

    private static String block(String page, String id) {
        Matcher block = Pattern.compile("(?s)<div class=\"block\" id=\"" + id + "\".*?</div>")
                .matcher(page);
        assertThat(block.find()).as(id).isTrue();
        return block.group();
    }

    private static String element(String html, String begin, String end) {
        int from = html.indexOf(begin) + begin.length();
        return html.substring(from, html.indexOf(end, from));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
