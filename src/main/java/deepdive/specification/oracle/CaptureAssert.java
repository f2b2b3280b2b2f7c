package deepdive.specification.oracle;

import static deepdive.evidence.Statement.known;
import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.network.Capture;
import deepdive.observe.network.Packet;
import java.util.stream.Stream;

/** Asserts on what {@code tcpdump} shows of a bridge, against the addresses that the daemon gave. */
public final class CaptureAssert extends TwoOracleAssert<CaptureAssert, Capture> {

    private CaptureAssert(Capture screen, Witness witness) {
        super(screen, CaptureAssert.class, witness);
    }

    /** @param screen what tcpdump has shown up to now */
    public static CaptureAssert assertThat(Capture screen, Witness witness) {
        return new CaptureAssert(screen, witness);
    }

    /** The request of a ping and its own reply went over the bridge. */
    public CaptureAssert showsPing(Flow flow) {
        return check(
                seesPing(actual, flow), comparison(say("expected.ping", flow.sources(), flow.destinations()), flow));
    }

    /** A connection from one of the flow's sources was asked for and accepted. */
    public CaptureAssert showsConnection(Flow flow, int port) {
        return check(
                seesConnection(actual, flow, port),
                comparison(say("expected.connection", flow.sources(), port, flow.destinations()), flow));
    }

    /** Whether there are an echo request between these addresses and the reply to it. */
    public static boolean seesPing(Capture capture, Flow flow) {
        return capture.echoes().stream()
                .filter(echo -> !echo.reply() && flow.contains(echo.source(), echo.destination()))
                .anyMatch(request -> capture.echoes().stream().anyMatch(reply -> answers(reply, request)));
    }

    /** Whether a TCP connection between these addresses was asked for and accepted. */
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

    /** The answer goes to the same port, of the same host: without docker-proxy, the request bears another address of it. */
    private static boolean accepts(Packet.Tcp answer, Packet.Tcp opening, Flow flow) {
        return answer.flags().equals("S.")
                && answer.source().equals(opening.destination())
                && answer.sourcePort() == opening.destinationPort()
                && flow.sources().contains(answer.destination())
                && answer.destinationPort() == opening.sourcePort();
    }

    private Comparison comparison(Statement expected, Flow flow) {
        return new Comparison(
                say("subject.packets", known(actual.listening(), "seen.not-listening")),
                expected,
                literally(Stream.concat(actual.echoes().stream(), actual.segments().stream())
                        .toList()),
                Endpoint.describe(flow.places()),
                "ip address show; docker network inspect");
    }
}
