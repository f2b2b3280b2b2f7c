package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.practice.classroom.ClassList;
import deepdive.practice.server.ListenAddress;
import deepdive.practice.server.PageAddress;
import deepdive.practice.server.PageServer;
import deepdive.practice.server.WebClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a class, without hosts. */
@Timeout(60)
class PracticeClassTest {

    private static final Engine ENGINE = EngineCatalogue.load().named("");

    private final WebClient client = new WebClient();

    @SuppressWarnings("NullAway.Init")
    private PracticeClass taught;

    @SuppressWarnings("NullAway.Init")
    private PageAddress ana;

    @SuppressWarnings("NullAway.Init")
    private PageAddress bia;

    @BeforeEach
    void a_class_of_two(@TempDir Path state) throws Exception {
        Files.writeString(state.resolve("Bia.tsv"), ENGINE.id() + "\t01-1/1\t2026-01-01T00:00:00Z\tdone before\n");
        taught = new PracticeClass(
                PageServer.start(ListenAddress.LOOPBACK),
                new ClassList(List.of("Ana", "Bia")),
                "en",
                ENGINE,
                "",
                state);
        ana = taught.addresses().get("Ana");
        bia = taught.addresses().get("Bia");
    }

    @AfterEach
    void close() {
        taught.close();
    }

    @Test
    void each_student_has_a_page_and_progress_of_their_own() {
        try (WebClient.Messages ofAna = client.connect(ana);
                WebClient.Messages ofBia = client.connect(bia)) {
            assertThat(ofAna.next()).contains("\"id\":\"01-1/1\"");
            assertThat(ofBia.next()).contains("\"id\":\"01-1/2\"");

            ofAna.send("{\"kind\":\"way\",\"way\":\"FREE\"}");

            assertThat(ofAna.next()).contains("\"way\":\"FREE\"");
            assertThat(ofBia.waiting()).isZero();
        }
    }

    @Test
    void a_token_opens_neither_the_messages_nor_the_files_of_another() throws Exception {
        String stolen = bia.socket()
                .replace(bia.token(), ana.token() + "/../" + bia.token().substring(1));

        assertThatThrownBy(() -> client.connect(stolen, ana.origin())).isInstanceOf(CompletionException.class);
        assertThat(client.get(ana.page() + "target/practice/student-2/recordings")
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.get(ana.page()).body()).contains(ana.token()).doesNotContain(bia.token());
        assertThat(List.of(ana.token(), bia.token(), taught.teachersAddress().token()))
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[0-9a-f]{32}"));
    }

    @Test
    void the_teacher_sees_which_student_has_the_page_open_and_where() {
        try (WebClient.Messages ofBia = client.connect(bia);
                WebClient.Messages ofTeacher = client.connect(taught.teachersAddress())) {
            ofBia.next();

            assertThat(ofTeacher.next())
                    .contains("2 students: 1 working", "1 not here", "Ana", "Bia", "01-1/2", "1 of 63");
        }
    }

    @Test
    void the_list_has_a_line_for_each_student() {
        assertThat(taught.addressList().text()).isEqualTo("Ana\t" + ana.page() + "\nBia\t" + bia.page() + "\n");
    }
}
