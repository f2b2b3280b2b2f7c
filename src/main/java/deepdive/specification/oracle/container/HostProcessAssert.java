package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;

/** Asserts on the host's process that is a container's main process. The daemon gives the process's number. */
public final class HostProcessAssert extends TwoOracleAssert<HostProcessAssert, HostProcess> {

    private final String container;

    private HostProcessAssert(String container, HostProcess host, Witness witness) {
        super(host, HostProcessAssert.class, witness);
        this.container = container;
    }

    /** @param host the process of that number, according to the host's kernel */
    public static HostProcessAssert assertThat(String container, HostProcess host, Witness witness) {
        return new HostProcessAssert(container, host, witness);
    }

    /** Asserts that the host runs the process, and that the command line begins with this command. */
    public HostProcessAssert wasStartedWith(String command) {
        return check(
                actual.command().startsWith(command),
                new Comparison(
                        SharedStatements.container(container),
                        say("um processo do host: {0}", "a process of the host: {0}", command),
                        literally(actual.command()),
                        literally("PID " + actual.pid()),
                        "ps -p " + actual.pid()));
    }
}
