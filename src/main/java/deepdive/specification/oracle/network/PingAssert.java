package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.known;
import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.network.PingSummary;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.OptionalInt;

/** Asserts on the output of {@code ping}, compared with the addresses that the daemon gave to the target container. */
public final class PingAssert extends TwoOracleAssert<PingAssert, PingSummary> {

    private static final int NO_ANSWER = 1;
    private static final int NO_SUCH_NAME = 2;
    private static final double ALL = 100;

    private static final Statement ANSWERS = say("responde, do próprio endereço", "it answers, from its own address");

    private final OptionalInt status;

    private PingAssert(PingSummary screen, OptionalInt status, Witness witness) {
        super(screen, PingAssert.class, witness);
        this.status = status;
    }

    /** @param status ping's exit status; empty while ping runs */
    public static PingAssert assertThat(PingSummary screen, OptionalInt status, Witness witness) {
        return new PingAssert(screen, status, witness);
    }

    /**
     * Asserts that the container answers from its own address.
     *
     * @param places the container's places, according to the daemon
     */
    public PingAssert reaches(String container, List<Endpoint> places) {
        boolean answered = !actual.replies().isEmpty()
                && actual.replies().stream().allMatch(reply -> isOf(places, reply.address()));
        return check(answered, comparison(container, ANSWERS, places));
    }

    /**
     * Asserts that the answering address is not the host's, because then the host would answer instead of the
     * container.
     */
    public PingAssert isNotAnsweredBy(String container, List<String> host) {
        return check(
                actual.replies().stream().noneMatch(reply -> host.contains(reply.address())),
                new Comparison(
                        SharedStatements.ping(container),
                        ANSWERS,
                        literally(actual.replies()),
                        SharedStatements.interfacesOfTheHost(host),
                        "ip address show"));
    }

    /**
     * Asserts that the container runs and ping does not reach it: its name is unknown, or its address does not answer.
     *
     * @param places the container's places, according to the daemon
     */
    public PingAssert doesNotReach(String container, List<Endpoint> places) {
        boolean byName = actual.target().equals(container);
        boolean unreached = byName
                ? !actual.isResolved() && status.equals(OptionalInt.of(NO_SUCH_NAME))
                : isOf(places, actual.target())
                        && status.equals(OptionalInt.of(NO_ANSWER))
                        && actual.statistics()
                                .filter(end -> end.lossPercent() == ALL)
                                .isPresent();
        Statement expected = byName
                ? say(
                        "ninguém conhece o nome (código {0}), embora o contêiner esteja em execução",
                        "nobody knows its name (status {0}), although it runs", NO_SUCH_NAME)
                : say(
                        "não responde (código {0}, 100 % perdidos), embora esteja em execução",
                        "it does not answer (status {0}, 100 % lost), although it runs", NO_ANSWER);
        return check(
                unreached && actual.replies().isEmpty() && !places.isEmpty(), comparison(container, expected, places));
    }

    private static boolean isOf(List<Endpoint> places, String address) {
        return places.stream().anyMatch(place -> place.address().equals(address));
    }

    private Comparison comparison(String container, Statement expected, List<Endpoint> places) {
        Statement screen = say(
                "{0} ({1}), respostas {2}, {3}, {4}",
                "{0} ({1}), replies {2}, {3}, {4}",
                actual.target(),
                known(actual.address(), say("desconhecido", "unknown")),
                actual.replies(),
                actual.errors(),
                status.isPresent()
                        ? say("código {0}", "status {0}", status.getAsInt())
                        : say("ainda em execução", "still running"));
        return new Comparison(
                SharedStatements.ping(container),
                expected,
                screen,
                Endpoint.describe(places),
                "docker network inspect; cat /etc/hosts and cat /etc/resolv.conf in the container");
    }
}
