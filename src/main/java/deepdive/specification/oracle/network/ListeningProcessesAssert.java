package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.network.ListeningProcesses;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;

/** Asserts on the listening processes in the output of {@code ss}, compared with those of the host's kernel. */
public final class ListeningProcessesAssert extends TwoOracleAssert<ListeningProcessesAssert, ListeningProcesses> {

    private final ListeningProcesses kernel;

    private ListeningProcessesAssert(ListeningProcesses screen, ListeningProcesses kernel, Witness witness) {
        super(screen, ListeningProcessesAssert.class, witness);
        this.kernel = kernel;
    }

    /** @param kernel the output of {@code ss} as root on the host */
    public static ListeningProcessesAssert assertThat(
            ListeningProcesses screen, ListeningProcesses kernel, Witness witness) {
        return new ListeningProcessesAssert(screen, kernel, witness);
    }

    /** Asserts that only processes of this name listen on a port. */
    public ListeningProcessesAssert include(String process, int port) {
        return check(
                actual.haveOnly(process, port) && kernel.haveOnly(process, port),
                new Comparison(
                        SharedStatements.hostPort(port),
                        say(
                                "o processo {0}, e nenhum outro, escuta nela",
                                "the process {0}, and no other, listens on it", process),
                        literally(actual.on(port)),
                        literally(kernel.on(port)),
                        "sudo ss -ltnp"));
    }
}
