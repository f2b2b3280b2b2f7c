package deepdive.practice.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.specification.run.WrongOption;
import org.junit.jupiter.api.Test;

class ClassMemoryTest {

    private static final long GIBIBYTE = 1L << 30;

    private final ClassMemory memory = new ClassMemory(8 * GIBIBYTE, GIBIBYTE);

    @Test
    void as_many_students_fit_as_there_is_memory_for_all_hosts_at_their_bounds() {
        assertThat(memory.students()).isEqualTo(7);
        assertThat(new ClassMemory(GIBIBYTE / 2, GIBIBYTE).students()).isZero();
    }

    @Test
    void a_class_that_fits_is_told_what_it_takes() {
        assertThat(memory.check(7)).contains("7 students", "8.0 GiB");
    }

    @Test
    void a_class_that_does_not_fit_is_told_how_many_fit() {
        assertThatThrownBy(() -> memory.check(8))
                .isInstanceOf(WrongOption.class)
                .hasMessageContainingAll("8 students", "9.0 GiB", "8.0 free", "so 7 fit", "Nothing was started");
    }
}
