package deepdive.practice.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.specification.run.WrongOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassListTest {

    @Test
    void two_students_of_one_name_are_told() {
        assertThatThrownBy(() -> new ClassList(List.of("Ana", "Bia", "Ana")))
                .isInstanceOf(WrongOption.class)
                .hasMessageContaining("Ana");
    }

    @ParameterizedTest
    @CsvSource({"Zé da Silva, Z%C3%A9+da+Silva.tsv", "../../x, ..%2F..%2Fx.tsv", "a/b, a%2Fb.tsv", "*, %2A.tsv"})
    void a_name_never_leaves_the_folder_of_the_files(String name, String file) {
        assertThat(ClassList.fileName(name)).isEqualTo(file);
    }
}
