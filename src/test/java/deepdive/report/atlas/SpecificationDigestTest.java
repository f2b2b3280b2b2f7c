package deepdive.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecificationDigestTest {

    @Test
    void it_changes_with_a_text_and_with_a_name(@TempDir Path folder) throws Exception {
        Path feature = Files.writeString(folder.resolve("01-1.feature"), "Scenario: one");
        String first = SpecificationDigest.of(folder);

        assertThat(SpecificationDigest.of(folder)).isEqualTo(first).hasSize(12);

        Files.writeString(feature, "Scenario: two");
        String second = SpecificationDigest.of(folder);
        Files.move(feature, folder.resolve("01-2.feature"));

        assertThat(SpecificationDigest.of(folder)).isNotIn(first, second);
        assertThat(second).isNotEqualTo(first);
    }
}
