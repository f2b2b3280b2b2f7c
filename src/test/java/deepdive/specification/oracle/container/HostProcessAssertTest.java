package deepdive.specification.oracle.container;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostProcessAssertTest {

    @Test
    void should_pass_where_the_host_runs_the_command() {
        process("/bin/bash -c while true; do echo baleia; done").wasStartedWith("/bin/bash -c");
    }

    @Test
    void should_fail_where_the_process_is_another_or_there_is_none() {
        assertThat(messageOf(() -> process("sleep 60").wasStartedWith("/bin/bash -c")))
                .isEqualTo("""
                        container baleia
                          expected:           a process of the host: /bin/bash -c
                          seen on the screen: sleep 60
                          told by the daemon: PID 4711
                          look at:            ps -p 4711""");
        assertThat(messageOf(() -> process("").wasStartedWith("/bin/bash -c"))).contains("seen on the screen: \n");
    }

    private static HostProcessAssert process(String command) {
        return HostProcessAssert.assertThat("baleia", new HostProcess(4711, command), NOBODY);
    }
}
