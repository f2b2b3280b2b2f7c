package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.text.MessageFile;
import org.junit.jupiter.api.Test;

class PracticeTextsTest {

    private static final MessageFile PT = MessageFile.load("/deepdive/practice/messages_pt.properties");
    private static final MessageFile EN = MessageFile.load("/deepdive/practice/messages_en.properties");

    @Test
    void both_languages_say_the_same_with_the_same_values() {
        assertThat(PT.keys()).isEqualTo(EN.keys());
        assertThat(PT.keys())
                .allSatisfy(key -> assertThat(PT.placeholders(key)).as(key).isEqualTo(EN.placeholders(key)));
    }
}
