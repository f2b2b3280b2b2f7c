package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.known;
import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.network.Capture;
import deepdive.observe.network.Packet;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.stream.Stream;

/** Asserts on the packets that {@code tcpdump} shows of a bridge, compared with the addresses that the daemon gave. */
public final class CaptureAssert extends TwoOracleAssert<CaptureAssert, Capture> {

    private CaptureAssert(Capture screen, Witness witness) {
        super(screen, CaptureAssert.class, witness);
    }

    /** @param screen tcpdump's output until now */
    public static CaptureAssert assertThat(Capture screen, Witness witness) {
        return new CaptureAssert(screen, witness);
    }

    /** Asserts that an echo request and the reply to it went over the bridge. */
    public CaptureAssert showsPing(Flow flow) {
        return check(
                seesPing(actual, flow),
                comparison(
                        say(
                                "um pedido de eco de {0} para {1}, e a resposta a ele",
                                "an echo request from {0} to {1}, and the reply to it",
                                flow.sources(),
                                flow.destinations()),
                        flow));
    }

    /** Asserts that a connection from one of the flow's sources was requested and accepted. */
    public CaptureAssert showsConnection(Flow flow, int port) {
        return check(
                seesConnection(actual, flow, port),
                comparison(
                        say(
                                "uma conexão de um de {0} à porta {1} de {2}",
                                "a connection from one of {0} to port {1} of {2}",
                                flow.sources(),
                                port,
                                flow.destinations()),
                        flow));
    }

    /** Whether the capture has an echo request between these addresses and the reply to it. */
    public static boolean seesPing(Capture capture, Flow flow) {
        return capture.echoes().stream()
                .filter(echo -> !echo.reply() && flow.contains(echo.source(), echo.destination()))
                .anyMatch(request -> capture.echoes().stream().anyMatch(reply -> answers(reply, request)));
    }

    /** Whether a TCP connection between these addresses was requested and accepted. */
    public static boolean seesConnection(Capture capture, Flow flow, int port) {
        return capture.segments().stream()
                .filter(segment -> segment.opens()
                        && flow.contains(segment.source(), segment.destination())
                        && segment.destinationPort() == port)
                .anyMatch(opening -> capture.segments().stream().anyMatch(answer -> accepts(answer, opening, flow)));
    }

    private static boolean answers(Packet.Echo reply, Packet.Echo request) {
        return reply.reply()
                && reply.id() == request.id()
                && reply.seq() == request.seq()
                && reply.source().equals(request.destination())
                && reply.destination().equals(request.source());
    }

    /**
     * Whether an answer goes to the port and the host that opened the connection. Without docker-proxy, the host's
     * address in the request may be another one.
     */
    private static boolean accepts(Packet.Tcp answer, Packet.Tcp opening, Flow flow) {
        return answer.flags().equals("S.")
                && answer.source().equals(opening.destination())
                && answer.sourcePort() == opening.destinationPort()
                && flow.sources().contains(answer.destination())
                && answer.destinationPort() == opening.sourcePort();
    }

    private Comparison comparison(Statement expected, Flow flow) {
        return new Comparison(
                say(
                        "pacotes em {0}",
                        "packets on {0}",
                        known(
                                actual.listening(),
                                say("(nada: o tcpdump não está escutando)", "(nothing: tcpdump does not listen)"))),
                expected,
                literally(Stream.concat(actual.echoes().stream(), actual.segments().stream())
                        .toList()),
                Endpoint.describe(flow.places()),
                "ip address show; docker network inspect");
    }
}
