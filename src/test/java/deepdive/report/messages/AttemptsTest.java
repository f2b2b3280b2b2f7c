package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {

    private static final String BEFORE = """
            {"pickle":{"id":"p","uri":"file:///home/aluno/features/pt/03.feature","name":"a","language":"pt","steps":[{"id":"ps","text":"t","astNodeIds":[]}],"tags":[],"astNodeIds":[]}}
            {"testCase":{"id":"c","pickleId":"p","testSteps":[{"id":"s","pickleStepId":"ps"}]}}
            """;

    @TempDir
    Path folder;

    @Test
    void the_last_of_several_counts() throws IOException {
        Run run = Kept.read(folder, BEFORE + attempt(0, "FAILED") + attempt(1, "PASSED"));
        assertThat(run.scenarios())
                .singleElement()
                .extracting(ScenarioRun::status)
                .isEqualTo(Status.PASSED);
    }

    @Test
    void the_last_counts_when_it_failed_too_and_wherever_it_stands() throws IOException {
        Run run = Kept.read(folder, BEFORE + attempt(1, "FAILED") + attempt(0, "PASSED"));
        assertThat(run.scenarios())
                .singleElement()
                .extracting(ScenarioRun::status)
                .isEqualTo(Status.FAILED);
    }

    @Test
    void one_of_a_test_case_that_nobody_announced_is_passed_over() throws IOException {
        Run run = Kept.read(
                folder, BEFORE + attempt(0, "PASSED").replace("\"testCaseId\":\"c\"", "\"testCaseId\":\"x\""));
        assertThat(run.scenarios())
                .singleElement()
                .extracting(ScenarioRun::status)
                .isEqualTo(Status.NOT_RUN);
    }

    @Test
    void a_failure_tells_why_though_a_step_before_it_did_not_apply() throws IOException {
        String both =
                attempt(0, "FAILED").replace("\"status\":\"FAILED\"", "\"status\":\"FAILED\",\"message\":\"why\"");
        String hook = "{\"testStepFinished\":{\"testCaseStartedId\":\"a0\",\"testStepId\":\"h\","
                + "\"timestamp\":{\"seconds\":2,\"nanos\":0},\"testStepResult\":{\"status\":\"SKIPPED\",\"message\":\"not here\",\"duration\":{\"seconds\":1,\"nanos\":0}}}}\n";
        String before = BEFORE.replace("\"testSteps\":[", "\"testSteps\":[{\"id\":\"h\",\"hookId\":\"hook\"},");
        Run run = Kept.read(folder, before + both + hook);
        assertThat(run.scenarios().get(0).status()).isEqualTo(Status.FAILED);
        assertThat(run.scenarios().get(0).message()).contains("why");
    }

    @Test
    void what_a_step_attaches_itself_is_its_own() throws IOException {
        String attachment =
                "{\"attachment\":{\"body\":\"b\",\"contentEncoding\":\"IDENTITY\",\"mediaType\":\"text/plain\","
                        + "\"testCaseStartedId\":\"a0\",\"testStepId\":\"s\"}}\n";
        Run run = Kept.read(folder, BEFORE + attempt(0, "PASSED") + attachment);
        assertThat(run.scenarios().get(0).steps().get(0).attachments())
                .containsExactly(new MessageAttachment("text/plain", "", "b"));
        assertThat(run.scenarios().get(0).attachments()).isEmpty();
    }

    private static String attempt(int number, String status) {
        return """
                {"testCaseStarted":{"id":"a%1$d","testCaseId":"c","attempt":%1$d,"timestamp":{"seconds":1,"nanos":0}}}
                {"testStepFinished":{"testCaseStartedId":"a%1$d","testStepId":"s","timestamp":{"seconds":2,"nanos":0},"testStepResult":{"status":"%2$s","duration":{"seconds":1,"nanos":0}}}}
                {"testCaseFinished":{"testCaseStartedId":"a%1$d","willBeRetried":false,"timestamp":{"seconds":2,"nanos":0}}}
                """.formatted(number, status);
    }
}
