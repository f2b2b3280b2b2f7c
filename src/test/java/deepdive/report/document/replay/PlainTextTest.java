package deepdive.report.document.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    /** Names of control characters, so that the test's source is readable. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "colours|ESC[01;32mok ESC[0m|ok ",
                "a window title|ESC]0;titleBELdocker|docker",
                "prompt marks|ESC]133;AESC\\$ ls|$ ls",
                "bracketed paste|ESC[?2004hls|ls",
                "a progress bar|10%CR20%CR100%|100%",
                "a carriage return before the line ends|oneCRLFtwo|oneLFtwo",
                "a carriage return at the very end|oneCR|one",
                "a backspace|abBSc|ac",
                "a backspace at the start of a line|abLFBSc|abLFc",
                "other control characters|aNULb|a␀b",
                "half an escape|ESC|␛",
                "broken surrogates|aHIGHb|aBADb",
                "wide characters|漢字🐋|漢字🐋",
                "what reorders text|aRLOb|aBADb",
                "markup|<script></script> <none> ]]>|<script></script> <none> ]]>",
            })
    void what_a_terminal_showed_can_be_read(String what, String shown, String text) {
        assertThat(PlainText.of(named(shown))).isEqualTo(named(text));
    }

    private static String named(String text) {
        return text.replace("ESC", "\u001B")
                .replace("BEL", "\u0007")
                .replace("CR", "\r")
                .replace("LF", "\n")
                .replace("BS", "\b")
                .replace("NUL", "\0")
                .replace("HIGH", "\uD83D")
                .replace("BAD", "\uFFFD")
                .replace("RLO", "\u202E");
    }
}
