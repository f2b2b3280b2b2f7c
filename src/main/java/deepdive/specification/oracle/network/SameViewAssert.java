package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.network.Interface;
import deepdive.observe.network.InterfaceList;
import deepdive.observe.network.RoutingTable;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;

/** Asserts that one command shows the same in two places, although the versions of the program and the times differ. */
public final class SameViewAssert extends TwoOracleAssert<SameViewAssert, String> {

    private final String command;

    private SameViewAssert(String command, String shown, Witness witness) {
        super(shown, SameViewAssert.class, witness);
        this.command = command;
    }

    /**
     * @param command the typed command
     * @param shown the output in the first terminal
     */
    public static SameViewAssert assertThat(String command, String shown, Witness witness) {
        return new SameViewAssert(command, shown, witness);
    }

    /**
     * Asserts that another terminal and the host show the same.
     *
     * @param other the output in the other terminal
     * @param host the command's output in the host itself
     */
    public SameViewAssert isAlso(String other, String host) {
        Object view = read(actual);
        return check(
                view.equals(read(other)) && view.equals(read(host)),
                new Comparison(
                        say("`{0}` em dois terminais", "`{0}` in two terminals", command),
                        say("o mesmo, e igual ao do host", "the same, and the host's"),
                        literally(actual + "\n" + other),
                        literally(host),
                        command));
    }

    private Object read(String shown) {
        if (command.startsWith("ip address")) {
            return InterfaceList.parse(shown).all().stream()
                    .map(Interface::whateverItsCarrier)
                    .toList();
        }
        return command.startsWith("ip route") ? RoutingTable.parse(shown) : shown.strip();
    }
}
