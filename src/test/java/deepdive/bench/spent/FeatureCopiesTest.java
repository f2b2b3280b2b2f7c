package deepdive.bench.spent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureCopiesTest {

    @Test
    void each_copy_of_the_features_has_other_ids(@TempDir Path folder) throws IOException {
        FeatureCopies.write(folder.resolve("copies"), 3);
        FeatureCopies.write(folder.resolve("copies"), 2);

        try (Stream<Path> files = Files.list(folder.resolve("copies/pt"));
                Stream<Path> originals = Files.list(Path.of("features/pt"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(2 * (int) originals.count())
                    .contains("01-2-ciclo-de-vida-pratica.feature", "11-2-ciclo-de-vida-pratica.feature");
        }
    }
}
