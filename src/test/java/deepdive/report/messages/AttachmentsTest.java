package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentsTest {

    private static final int LARGEST = Attachment.LARGEST;

    @TempDir
    Path folder;

    @Test
    void one_as_large_as_may_be_is_whole() throws IOException {
        Attachment attachment = attached("x".repeat(LARGEST), "IDENTITY");
        assertThat(attachment.whole()).isTrue();
        assertThat(attachment.text()).hasSize(LARGEST);
    }

    @Test
    void a_larger_one_is_cut_and_says_so() throws IOException {
        Run run = read("x".repeat(LARGEST + 3), "IDENTITY");
        Attachment attachment = run.scenarios().get(0).attachments().get(0);
        assertThat(attachment.whole()).isFalse();
        assertThat(attachment.omitted()).isEqualTo(3);
        assertThat(attachment.text()).hasSize(LARGEST);
        assertThat(attachment.name()).isEqualTo("big");
        assertThat(run.problems())
                .anySatisfy(problem -> assertThat(problem).contains("“big” is too large, its last 3 bytes"));
    }

    @ParameterizedTest
    @CsvSource({"é,é", "\\n,'\n'", "\\u00e9,é", "\\\",\"", "\\\\,\\", "→,→"})
    void one_is_cut_between_two_characters(String json, String character) throws IOException {
        for (String before : new String[] {"", "x", "xx", "xxx", "xxxx", "xxxxx"}) {
            Attachment attachment = attached(before + json.repeat(LARGEST), "IDENTITY");
            assertThat(attachment.text()).startsWith(before + character).endsWith(character);
            assertThat(attachment.text().substring(before.length()).replace(character, ""))
                    .isEmpty();
            assertThat(attachment.omitted()).isPositive();
        }
    }

    @Test
    void a_large_one_in_base64_is_decoded_as_far_as_it_goes() throws IOException {
        String text = "contêiner\n".repeat(60_000);
        String body = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        Attachment attachment = attached(body, "BASE64");
        assertThat(attachment.omitted()).isPositive();
        assertThat(text)
                .startsWith(attachment.text().substring(0, attachment.text().length() - 1));
        assertThat(attachment.text()).hasSizeGreaterThan(LARGEST / 2);
    }

    @Test
    void bytes_that_are_no_utf_8_are_shown_as_replacement_characters() throws IOException {
        String body = Base64.getEncoder().encodeToString(new byte[] {'o', 'k', (byte) 0xff, '!'});
        assertThat(attached(body, "BASE64").text()).isEqualTo("ok\uFFFD!");
    }

    @Test
    void one_that_is_no_base64_is_empty_and_named() throws IOException {
        Run run = read("%%%%", "BASE64");
        assertThat(run.scenarios().get(0).attachments().get(0).text()).isEmpty();
        assertThat(run.problems()).anySatisfy(problem -> assertThat(problem).contains("“big” is not Base64"));
    }

    private Attachment attached(String body, String encoding) throws IOException {
        return read(body, encoding).scenarios().get(0).attachments().get(0);
    }

    private Run read(String body, String encoding) throws IOException {
        List<String> lines = new ArrayList<>(Kept.lines());
        lines.removeIf(line -> line.startsWith("{\"attachment\""));
        int started = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("{\"testCaseStarted\""))
                .findFirst()
                .orElseThrow());
        String id = lines.get(started).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        lines.add(
                started + 1,
                "{\"attachment\":{\"body\":\"%s\",\"contentEncoding\":\"%s\",\"fileName\":\"big\",\"testCaseStartedId\":\"%s\"}}"
                        .formatted(body, encoding, id));
        return Kept.read(folder, lines);
    }
}
