package deepdive.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Atlas;
import deepdive.report.document.page.handout.Handouts;
import deepdive.report.messages.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NewestReleaseTest {

    private static final Handouts HANDOUTS = Handouts.read(Path.of("handout"));

    private Atlas atlas = Atlas.EMPTY;

    @Test
    void what_fails_is_told_with_its_message_and_is_worse() {
        kept(new RanEngine("source:29.7.2").scenario("04-2#1", "A link", Status.PASSED, ""));

        NewestPage page = page(
                new RanEngine("source:29.8.0").scenario("04-2#1", "A link", Status.FAILED, "expected: a\nbut was: b"));

        assertThat(page.isWorse()).isTrue();
        assertThat(page.text())
                .startsWith("# Docker source:29.8.0 beside source:29.7.2\n")
                .contains("- 04-2#1 **A link**\n\n    expected: a\n    but was: b\n")
                .contains("## Exercises that held only before\n\n- 04-2#1 A link\n");
    }

    @Test
    void an_output_in_other_words_is_told_and_is_not_worse() {
        kept(new RanEngine("source:28.5.2").output("00/2", "Version: 28.5.2\nbuildx\n", 0));
        kept(new RanEngine("source:29.7.2").output("00/2", "Version: 29.7.2\n", 0));

        NewestPage page = page(new RanEngine("source:29.8.0").output("00/2", "Version: 29.8.0\nwarning: old\n", 1));

        assertThat(page.isWorse()).isFalse();
        assertThat(page.text())
                .contains("Nothing: each exercise that applies to this release holds.")
                .contains(
                        "`docker version`, status 0 → 1\n\nbefore:\n\n    (nothing more)\n\nnow:\n\n    warning: old\n");
    }

    @Test
    void a_release_that_shows_the_same_has_no_command_to_tell() {
        kept(new RanEngine("source:29.7.2").output("00/2", "Version: 29.7.2\n", 0));

        assertThat(page(new RanEngine("source:29.8.0").output("00/2", "Version: 29.8.0\n", 0))
                        .text())
                .endsWith("## Commands that show something else\n\nNone.\n");
    }

    @Test
    void without_an_older_release_the_page_says_so() {
        assertThat(page(new RanEngine("source:29.8.0")).text())
                .contains("The atlas has no older release to compare with.");
    }

    private void kept(RanEngine engine) {
        atlas = new AtlasKeeper("1", HANDOUTS.blockNames()).add(atlas, engine.run(), engine.session());
    }

    private NewestPage page(RanEngine engine) {
        return NewestRelease.page(atlas, engine.run(), engine.session(), HANDOUTS);
    }
}
