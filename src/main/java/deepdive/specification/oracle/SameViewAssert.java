package deepdive.specification.oracle;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.network.Interface;
import deepdive.observe.network.InterfaceList;
import deepdive.observe.network.RoutingTable;

/** Asserts that one command shows the same in two places, whichever version of its program is there, and at two moments. */
public final class SameViewAssert extends TwoOracleAssert<SameViewAssert, String> {

    private final String command;

    private SameViewAssert(String command, String shown, Witness witness) {
        super(shown, SameViewAssert.class, witness);
        this.command = command;
    }

    /**
     * @param command the one that was typed
     * @param shown what the first terminal showed
     */
    public static SameViewAssert assertThat(String command, String shown, Witness witness) {
        return new SameViewAssert(command, shown, witness);
    }

    /**
     * Another terminal showed the same, and so does the host.
     *
     * @param other what the other terminal showed
     * @param host what the command prints in the host itself
     */
    public SameViewAssert isAlso(String other, String host) {
        Object view = read(actual);
        return check(
                view.equals(read(other)) && view.equals(read(host)),
                new Comparison(
                        say("subject.same-view", command),
                        say("expected.same-view"),
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
