package deepdive.report.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void a_tag_that_excludes_an_engine_is_told_in_both_languages() {
        assertThat(Reason.of("@before-25.0 does not describe Docker 26.1+containerd"))
                .isEqualTo(Bilingual.of(
                        "@before-25.0 não descreve o Docker 26.1+containerd",
                        "@before-25.0 does not describe Docker 26.1+containerd"));
    }

    @Test
    void any_other_reason_is_the_runs_own_and_in_english() {
        assertThat(Reason.of("the daemon has other containers"))
                .isEqualTo(Bilingual.only(Language.EN, "the daemon has other containers"));
    }
}
