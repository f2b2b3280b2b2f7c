package deepdive.specification.steps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExhibitTest {

    private static final String JSON = "application/x.deepdive.events+json";

    @Test
    void a_body_as_large_as_may_be_is_kept_as_it_is() {
        String body = "x".repeat(Exhibit.LARGEST);

        assertThat(new Exhibit(JSON, "daemon", body))
                .returns(body, Exhibit::body)
                .returns(JSON, Exhibit::mediaType);
    }

    @Test
    void a_larger_one_is_cut_says_so_and_is_no_json_any_more() {
        Exhibit exhibit = new Exhibit(JSON, "daemon", "x".repeat(Exhibit.LARGEST + 1));

        assertThat(exhibit.mediaType()).isEqualTo("text/plain");
        assertThat(exhibit.name()).isEqualTo("daemon");
        assertThat(exhibit.body())
                .isEqualTo("x".repeat(Exhibit.LARGEST) + "\n[longer than 262144 characters: the rest was not kept]\n");
    }

    @Test
    void a_larger_one_is_cut_between_two_characters() {
        String whale = "\uD83D\uDC0B";

        assertThat(new Exhibit("text/plain", "terminal 1", "x" + whale.repeat(Exhibit.LARGEST)).body())
                .isEqualTo("x" + whale.repeat((Exhibit.LARGEST - 1) / 2) + Exhibit.NOTE);
    }
}
