package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.practice.server.WebClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page of a student, over HTTP. */
@Timeout(60)
class PracticeServerTest {

    private static final Engine ENGINE = EngineCatalogue.load().named("");

    private final WebClient client = new WebClient();

    @SuppressWarnings("NullAway.Init")
    private PracticeServer server;

    @BeforeEach
    void a_server(@TempDir Path state) {
        List<PracticeTask> tasks = Practise.tasks("en", ENGINE);
        server = PracticeServer.start(new Practice(
                Judges.on(ENGINE.id()),
                new PracticeTexts("en"),
                tasks,
                Practise.chosen(tasks, "", Set.of()),
                new ProgressFile(state.resolve("practice.tsv"), ENGINE.id())));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_page_is_in_its_language_and_knows_the_address_of_its_messages() throws Exception {
        assertThat(client.get(server.address().page()).body())
                .contains("lang=\"en\"", "Show me", server.address().socket())
                .doesNotContain("{page", "{key", "{way", "{socket");
    }

    @Test
    void nothing_but_the_pages_files_is_served() throws Exception {
        String page = server.address().page();

        assertThat(client.get(page + "page.js").statusCode()).isEqualTo(200);
        assertThat(client.get(page + "messages_en.properties").statusCode()).isEqualTo(404);
        assertThat(client.get(page + "../command/Difference.class").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void a_page_is_told_the_state_at_once() {
        try (WebClient.Messages messages = client.connect(server.address())) {
            assertThat(messages.next()).contains("\"kind\":\"state\"", "\"id\":\"01-1/1\"");
        }
    }
}
