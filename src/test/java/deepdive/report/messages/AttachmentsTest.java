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

class AttachmentsTest {

    @TempDir
    Path folder;

    @Test
    void one_in_base64_is_decoded() throws IOException {
        String text = "contêiner\n".repeat(10_000);
        String body = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThat(attached(body, "BASE64").text()).isEqualTo(text);
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
        assertThat(run.problems())
                .anySatisfy(
                        problem -> assertThat(problem).matches(".*, line \\d+: the attachment “big” is not Base64"));
    }

    @Test
    void one_that_makes_its_line_longer_than_any_of_ours_is_left_out_and_named() throws IOException {
        Run run = read("x".repeat(MessageLines.LONGEST), "IDENTITY");
        assertThat(run.scenarios().get(0).attachments()).isEmpty();
        assertThat(run.scenarios().get(0).status()).isEqualTo(Status.PASSED);
        assertThat(run.complete()).isFalse();
        assertThat(run.problems())
                .anySatisfy(problem -> assertThat(problem).endsWith(": longer than 2097152 characters, left out"));
    }

    private MessageAttachment attached(String body, String encoding) throws IOException {
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
                "{\"attachment\":{\"body\":\"%s\",\"contentEncoding\":\"%s\",\"fileName\":\"big\",\"mediaType\":\"text/plain\",\"testCaseStartedId\":\"%s\"}}"
                        .formatted(body, encoding, id));
        return Kept.read(folder, lines);
    }
}
