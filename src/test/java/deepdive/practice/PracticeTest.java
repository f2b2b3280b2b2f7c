package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeTest {

    private static final Engine ENGINE = EngineCatalogue.load().named("");

    private final List<String> seenByOther = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Practice practice;

    @BeforeEach
    void a_practice(@TempDir Path state) {
        List<PracticeTask> tasks = Practise.tasks("en", ENGINE);
        practice = new Practice(
                Judges.on(ENGINE.id()),
                new PracticeTexts("en"),
                tasks,
                Practise.chosen(tasks, "", Set.of()),
                new ProgressFile(state.resolve("practice.tsv"), ENGINE.id()));
    }

    @Test
    void a_page_that_goes_while_it_is_told_something_keeps_nothing_from_the_others() {
        Consumer<String> going = new Consumer<>() {
            private boolean open;

            @Override
            public void accept(String message) {
                if (open) {
                    practice.close(this);
                }
                open = true;
            }
        };
        practice.open(going);
        practice.open(seenByOther::add);
        practice.open(message -> {});
        seenByOther.clear();

        practice.choose(Way.FREE);

        assertThat(seenByOther).hasSize(1);
        assertThat(practice.browsers()).isEqualTo(2);
    }

    @Test
    void a_page_that_fell_behind_is_told_the_whole_state_again() {
        List<String> seen = new ArrayList<>();
        Consumer<String> behind = new Consumer<>() {
            @Override
            public void accept(String message) {
                seen.add(message);
                if (seen.size() == 2) {
                    practice.close(this);
                    practice.open(this);
                }
            }
        };
        practice.open(behind);
        practice.open(seenByOther::add);
        seenByOther.clear();

        practice.choose(Way.FREE);

        assertThat(seen).hasSize(3);
        assertThat(seenByOther).hasSize(1);
    }
}
