package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.EngineCatalogue;
import deepdive.practice.server.ListenAddress;
import deepdive.specification.run.WrongOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeOptionsTest {

    @Test
    void all_may_be_left_out() {
        PracticeOptions options = PracticeOptions.of(List.of());

        assertThat(options)
                .isEqualTo(new PracticeOptions(
                        "",
                        EngineCatalogue.load().named("").id(),
                        "pt",
                        ListenAddress.LOOPBACK,
                        Optional.empty(),
                        false));
    }

    @Test
    void an_option_takes_its_value_with_a_blank_or_an_equals_sign() {
        assertThat(PracticeOptions.of(List.of("05-2", "--engine", "20.10", "--language=en")))
                .isEqualTo(new PracticeOptions("05-2", "20.10", "en", ListenAddress.LOOPBACK, Optional.empty(), false));
        assertThat(PracticeOptions.of(List.of("--present", "05-2", "--engine", "20.10")))
                .isEqualTo(new PracticeOptions("05-2", "20.10", "pt", ListenAddress.LOOPBACK, Optional.empty(), true));
    }

    @Test
    void a_class_has_so_many_students_or_those_of_a_file(@TempDir Path folder) throws Exception {
        Path names = Files.writeString(folder.resolve("names.txt"), "Ana\n\nZé da Silva\n");

        assertThat(students("--class", "2", "--language", "en")).containsExactly("student1", "student2");
        assertThat(students("--class=2")).containsExactly("aluno1", "aluno2");
        assertThat(students("--students", names.toString())).containsExactly("Ana", "Zé da Silva");
        assertThatThrownBy(() -> students("--students", names.toString(), "--class", "3"))
                .isInstanceOf(WrongOption.class)
                .hasMessageContainingAll("--class 3", "2 names");
    }

    @Test
    void the_pages_are_on_loopback_unless_told() {
        assertThat(PracticeOptions.of(List.of()).listen().isLoopback()).isTrue();
        assertThat(PracticeOptions.of(List.of("--listen", "0.0.0.0:8443")).listen())
                .isEqualTo(new ListenAddress("0.0.0.0", 8443));
    }

    private static List<String> students(String... arguments) {
        return PracticeOptions.of(List.of(arguments))
                .classOptions()
                .orElseThrow()
                .students()
                .names();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--engine=1.0",
                "--language=fr",
                "--engine",
                "--unknown",
                "--class=0",
                "--class=many",
                "--students=no/such/file",
                "--addresses=file",
                "--listen=no address",
                "--listen=127.0.0.1:65536"
            })
    void a_mistake_is_told_before_anything_starts(String argument) {
        assertThatThrownBy(() -> PracticeOptions.of(List.of(argument)))
                .isInstanceOf(WrongOption.class)
                .hasMessageContaining(
                        argument.startsWith("--addresses") ? "--addresses" : argument.replaceFirst(".*[=:]", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 01-1/1",
        "05-2, 05-2/1",
        "05-2/2, 05-2/2",
        "ciclo/exercicio/07, 01-1/4",
        "a new network is a new bridge, 05-1/1"
    })
    void a_task_is_found_by_its_number_by_a_command_and_by_its_name(String meant, String id) {
        assertThat(chosen(meant, Set.of()).id()).isEqualTo(id);
    }

    @Test
    void the_first_that_is_not_done_comes_first() {
        assertThat(chosen("", Set.of("01-1/1", "01-1/2")).id()).isEqualTo("01-1/3");
        assertThat(chosen("05-2", Set.of("05-2/1")).id()).isEqualTo("05-2/2");
        assertThat(chosen("01-1/1", Set.of("01-1/1")).id()).isEqualTo("01-1/1");
    }

    @Test
    void a_task_that_there_is_not_is_told() {
        assertThatThrownBy(() -> chosen("09-9", Set.of()))
                .isInstanceOf(WrongOption.class)
                .hasMessageContaining("09-9");
    }

    @Test
    void both_languages_have_the_same_tasks_with_the_same_terminals() {
        List<PracticeTask> english = tasks("en");
        List<PracticeTask> portuguese = tasks("pt");

        assertThat(english)
                .extracting(PracticeTask::id)
                .containsExactlyElementsOf(
                        portuguese.stream().map(PracticeTask::id).toList());
        assertThat(english)
                .extracting(PracticeTask::terminals)
                .containsExactlyElementsOf(
                        portuguese.stream().map(PracticeTask::terminals).toList());
        assertThat(english)
                .extracting(PracticeTask::terminals)
                .contains(1, 2, 3)
                .allMatch(count -> count <= 3);
    }

    private static PracticeTask chosen(String meant, Set<String> done) {
        return Practise.chosen(tasks("en"), meant, done);
    }

    private static List<PracticeTask> tasks(String language) {
        return Practise.tasks(language, EngineCatalogue.load().named(""));
    }
}
