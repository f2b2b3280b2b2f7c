package deepdive.specification.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFailedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The host has gone.\\nIts container ended.|The host has gone.",
                "[`docker pull x` was to end with 0.\\n--- terminal 1 shows:\\n$]\\nexpected: 0|`docker pull x` was to end with 0.",
                "\\n[A sentence.] \\nExpecting empty|A sentence.",
                "container outra\\n  expected:           running\\n  seen: nothing|container outra: expected: running",
            })
    void the_summary_has_the_line_that_says_what_failed(String message, String listed) {
        assertThat(new ScenarioFailed(new AssertionError(message.replace("\\n", "\n"))))
                .hasMessage(listed);
    }

    @Test
    void the_whole_failure_is_told_with_it_and_no_stack_trace_but_the_failures_own() {
        IllegalStateException failure = new IllegalStateException("first\nsecond");
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("Steps", "type", "Steps.java", 1)});
        StringWriter printed = new StringWriter();

        new ScenarioFailed(failure).printStackTrace(new PrintWriter(printed));

        assertThat(printed.toString().lines())
                .containsExactly(
                        ScenarioFailed.class.getName() + ": first",
                        "Caused by: java.lang.IllegalStateException: first",
                        "second",
                        "\tat Steps.type(Steps.java:1)");
    }
}
