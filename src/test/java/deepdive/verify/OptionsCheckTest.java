package deepdive.verify;

import static deepdive.verify.RunOptionsTest.properties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsCheckTest {

    private final OptionsCheck check = new OptionsCheck(properties("language=fr"));

    @Test
    void a_mistake_stands_on_a_line_of_its_own() {
        assertThatThrownBy(check::execute)
                .satisfies(thrown -> assertThat(thrown.toString().lines())
                        .contains("-Dlanguage=fr is not a language of the features. There are: en, pt."
                                + " Choose one, as in -Dlanguage=en"));
    }

    @Test
    void the_features_are_those_of_the_projects_folder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("features/nl"));

        check.setFolder(folder.toString());

        assertThatThrownBy(check::execute).hasMessageContaining("There are: nl.");
    }
}
