package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.host.NotReady;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSourceTest {

    @ParameterizedTest
    @CsvSource({"hub, HUB", "debian, DEBIAN", "' Debian ', DEBIAN", "HUB, HUB"})
    void the_users_choice_decides_without_looking(String choice, ImageSource source) {
        assertThat(ImageSource.choose(choice, () -> {
                    throw new AssertionError("nobody asked");
                }))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void without_a_choice_the_base_image_tells(@Nullable String nothing) {
        assertThat(ImageSource.choose(nothing, () -> true)).isEqualTo(ImageSource.DEBIAN);
        assertThat(ImageSource.choose(nothing, () -> false)).isEqualTo(ImageSource.HUB);
    }

    @Test
    void another_choice_is_answered_with_those_that_there_are() {
        assertThatThrownBy(() -> ImageSource.choose("quay", () -> true))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll("DEEPDIVE_IMAGES", "quay", "hub", "debian");
    }
}
