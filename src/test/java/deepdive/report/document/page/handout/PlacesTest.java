package deepdive.report.document.page.handout;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.handout.Ending;
import deepdive.handout.Part;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource({
        "docker run --rm --tty --interactive debian bash, inside the container",
        "docker run --name conteiner1 -it debian bash, inside the container `conteiner1`",
        "docker container run --name=um -it debian bash, inside the container `um`",
        "docker exec --interactive --tty nginx bash, inside the container `nginx`",
        "docker start --attach --interactive um, inside the container `um`",
        "sudo -s, on the host"
    })
    void a_shell_that_opens_is_where_its_command_leads(String command, String place) {
        places.after(typed(1, command, new Ending.InAShell()));

        assertThat(places.of(1).en()).isEqualTo(place);
        assertThat(places.of(2).en()).isEqualTo("on the host");
    }

    @Test
    void a_shell_within_a_container_is_in_the_container() {
        open("um");
        places.after(typed(1, "bash", new Ending.InAShell()));

        assertThat(places.of(1).en()).isEqualTo("inside the container `um`");
    }

    @Test
    void exit_and_control_d_lead_back() {
        open("um");
        places.after(typed(1, "exit", new Ending.With(0)));
        assertThat(places.of(1).en()).isEqualTo("on the host");

        open("dois");
        places.after(new Part.Pressed(1, "Control+C", List.of(), List.of()));
        assertThat(places.of(1).en()).isEqualTo("inside the container `dois`");
        places.after(new Part.Pressed(1, "Control+D", List.of(), List.of()));
        assertThat(places.of(1).en()).isEqualTo("on the host");
    }

    @Test
    void a_container_that_is_stopped_from_elsewhere_takes_its_shell_with_it() {
        open("um");
        places.after(typed(2, "docker stop -t 1 um", new Ending.With(0)));
        assertThat(places.of(1).en()).isEqualTo("on the host");

        open("dois");
        places.after(typed(2, "docker rm --force um dois", new Ending.With(0)));
        assertThat(places.of(1).en()).isEqualTo("on the host");
    }

    @Test
    void a_shell_that_is_seen_to_end_leads_back() {
        open("um");
        places.after(new Part.Looked(1, OptionalInt.of(137), List.of()));

        assertThat(places.of(1).en()).isEqualTo("on the host");
    }

    private void open(String name) {
        places.after(typed(1, "docker run --name=" + name + " -it debian bash", new Ending.InAShell()));
    }

    private static Part.Typed typed(int terminal, String command, Ending ending) {
        return new Part.Typed(terminal, command, List.of(), ending, true, List.of());
    }
}
