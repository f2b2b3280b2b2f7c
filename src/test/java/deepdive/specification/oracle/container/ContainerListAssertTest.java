package deepdive.specification.oracle.container;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.model.Container;
import deepdive.observe.container.ContainerList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerListAssertTest {

    private static final String HEADER =
            "CONTAINER ID   IMAGE     COMMAND   CREATED         STATUS                     PORTS     NAMES\n";
    private static final String UP =
            "234f959c641d   debian    \"bash\"    2 seconds ago   Up 2 seconds                         baleia\n";
    private static final String EXITED =
            "234f959c641d   debian    \"bash\"    2 seconds ago   Exited (137) 1 second ago            baleia\n";

    @Test
    void should_pass_where_nothing_is_listed() throws Exception {
        list(HEADER).listsNothing().doesNotList("baleia");
    }

    @Test
    void should_fail_where_something_is_listed() {
        assertThat(messageOf(() ->
                        list(HEADER + UP, container("running", "Up 2 seconds")).listsNothing()))
                .contains(
                        "list of containers\n",
                        "expected:           no container\n",
                        "seen on the screen: [baleia (debian): Up",
                        "told by the daemon: [baleia (debian): Up 2 seconds]\n",
                        "look at:            docker ps --all");
        assertThat(messageOf(
                        () -> list(HEADER, container("running", "Up 2 seconds")).doesNotList("baleia")))
                .contains("not listed", "seen on the screen: []");
    }

    @Test
    void should_pass_where_it_is_listed_as_running_by_name_or_image() throws Exception {
        list(HEADER + UP, container("running", "Up 2 seconds"))
                .listsAsRunning("baleia")
                .listsAsRunning("debian");
    }

    @Test
    void should_fail_where_screen_or_daemon_do_not_have_it_running() {
        assertThat(messageOf(() -> list(HEADER + EXITED, container("running", "Up 2 seconds"))
                        .listsAsRunning("baleia")))
                .contains("listed as running (Up)", "Exited");
        assertThat(messageOf(() -> list(HEADER + UP, container("exited", "Exited (137) 1 second ago"))
                        .listsAsRunning("baleia")))
                .contains("told by the daemon: [baleia (debian): Exited (137) 1 second ago]");
    }

    @Test
    void should_pass_where_it_is_listed_as_ended() throws Exception {
        list(HEADER + EXITED, container("exited", "Exited (137) 1 second ago")).listsAsExited("baleia", 137);
    }

    @Test
    void should_fail_where_it_ended_with_another_status() {
        assertThat(messageOf(() -> list(HEADER + EXITED, container("exited", "Exited (137) 1 second ago"))
                        .listsAsExited("baleia", 0)))
                .contains("listed as ended with status 0");
        assertThat(messageOf(() -> list(HEADER + EXITED, container("exited", "Exited (0) 1 second ago"))
                        .listsAsExited("baleia", 137)))
                .contains("told by the daemon: [baleia (debian): Exited (0) 1 second ago]");
    }

    @Test
    void should_fail_where_a_container_is_listed_that_the_daemon_does_not_have_or_has_by_another_id() throws Exception {
        list(HEADER + UP, container("running", "Up 2 seconds")).listsTheDaemonsOnly();
        assertThat(messageOf(() -> list(
                                HEADER + UP + UP.replace("baleia", "ghost").replace("234f", "0000"),
                                container("running", "Up 2 seconds"))
                        .listsTheDaemonsOnly()))
                .contains(
                        "list of containers\n",
                        "expected:           what the daemon has, and nothing else\n",
                        "seen on the screen: [234f959c641d baleia, 0000959c641d ghost]\n",
                        "told by the daemon: [234f959c641d baleia]\n");
        assertThat(messageOf(() -> list(HEADER + UP.replace("234f", "0000"), container("running", "Up 2 seconds"))
                        .listsTheDaemonsOnly()))
                .contains("0000959c641d");
        assertThat(messageOf(
                        () -> list(HEADER, container("running", "Up 2 seconds")).listsTheDaemonsOnly()))
                .contains("seen on the screen: []");
    }

    private static ContainerListAssert list(String screen, Container... daemon) {
        return ContainerListAssert.assertThat(ContainerList.parse(screen), List.of(daemon), NOBODY);
    }

    private static Container container(String state, String status) throws JsonProcessingException {
        String json = """
                {"Id": "234f959c641d", "Names": ["/baleia"], "Image": "debian", "State": "%s", "Status": "%s"}
                """.formatted(state, status);
        return new ObjectMapper().readValue(json, Container.class);
    }
}
