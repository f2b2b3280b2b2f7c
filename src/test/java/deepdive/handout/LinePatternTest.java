package deepdive.handout;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.handout.LineMatch.Piece;
import org.junit.jupiter.api.Test;

class LinePatternTest {

    @Test
    void a_text_is_found_in_a_line_whatever_blanks_are_between_its_words() {
        LineMatch match = LinePattern.parse("debian latest")
                .in("REPOSITORY TAG\ndebian     latest   a1b2\n")
                .orElseThrow();

        assertThat(match.line()).isEqualTo(1);
        assertThat(match.from()).isZero();
        assertThat(match.to()).isEqualTo("debian     latest".length());
        assertThat(match.pieces()).containsExactly(new Piece.Same("debian     latest"));
    }

    @Test
    void a_text_that_no_line_has_is_not_found() {
        assertThat(LinePattern.parse("debian latest").in("debian\nlatest\n")).isEmpty();
    }

    @Test
    void what_differs_between_machines_is_a_piece_of_its_own() {
        assertThat(LinePattern.parse("time=… ms")
                        .in("ttl=64 time=0.05 ms")
                        .orElseThrow()
                        .pieces())
                .containsExactly(new Piece.Same("time="), new Piece.Varying("0.05"), new Piece.Same(" ms"));
    }

    @Test
    void what_differs_at_the_end_is_the_rest_of_the_line() {
        assertThat(LinePattern.parse("Version: …")
                        .in(" Version:  26.1.5 (a)  \n")
                        .orElseThrow()
                        .pieces())
                .containsExactly(new Piece.Same("Version:  "), new Piece.Varying("26.1.5 (a)"));
    }

    @Test
    void the_placeholders_are_known_without_an_output() {
        assertThat(LinePattern.parse("inet ‹ip-host›/… ‹br-NNNN›").names()).containsExactly("ip-host", "br-NNNN");
    }

    @Test
    void a_value_to_note_down_is_a_piece_with_the_name_of_its_placeholder() {
        LineMatch match = LinePattern.parse("inet ‹[endereço do contêiner 1]›/… eth0")
                .in("    inet 172.17.0.2/16 brd 172.17.255.255 scope global eth0")
                .orElseThrow();

        assertThat(match.notes()).containsExactly(java.util.Map.entry("[endereço do contêiner 1]", "172.17.0.2"));
        assertThat(match.pieces())
                .containsExactly(
                        new Piece.Same("inet "),
                        new Piece.Noted("[endereço do contêiner 1]", "172.17.0.2"),
                        new Piece.Same("/"),
                        new Piece.Varying("16 brd 172.17.255.255 scope global"),
                        new Piece.Same(" eth0"));
    }

    @Test
    void other_characters_stand_for_themselves() {
        assertThat(LinePattern.parse("80/tcp -> [::]:8080 (a+b)").in("80/tcp -> [::]:8080 (a+b)"))
                .isPresent();
        assertThat(LinePattern.parse("a.c").in("abc")).isEmpty();
    }

    @Test
    void tags_and_the_sign_of_a_line_that_is_only_shown_stand_in_front() {
        assertThat(LinePattern.parse("@since-25.0 @store-containerd - blobs"))
                .isEqualTo(new LinePattern(java.util.List.of("@since-25.0", "@store-containerd"), false, "blobs"));
    }
}
