package deepdive.practice.server;

import deepdive.specification.run.WrongOption;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/**
 * Serves pages on one port, each page under a token of its own. The server uses plain HTTP on a loopback address, and TLS with a
 * certificate of this run on any other address.
 */
public final class PageServer implements AutoCloseable {

    private static final int MOST_THREADS = 40;
    private static final Duration LOST_AFTER = Duration.ofSeconds(60);
    private static final int SECONDS_BETWEEN_PINGS = 20;
    private static final long MOST_CHARACTERS_FROM_BROWSERS = 1 << 20;

    private final Server server = new Server(threads());
    private final ServerWebSocketContainer sockets = ServerWebSocketContainer.ensure(server);
    private final Optional<ServerCertificate> certificate;
    private final ServerConnector connector;
    private final PageHandler handler;
    private final Site first;

    private PageServer(ListenAddress listen) throws Exception {
        certificate = listen.isLoopback() ? Optional.empty() : Optional.of(new ServerCertificate(listen.hosts()));
        connector = connector();
        InetSocketAddress address = new InetSocketAddress(listen.address(), listen.port());
        connector.setHost(address.getAddress().getHostAddress());
        connector.setPort(address.getPort());
        // The port is known before the first request can come.
        connector.open();
        List<Site> sites = listen.hosts().stream()
                .map(host -> new Site(certificate.isPresent(), host, connector.getLocalPort()))
                .toList();
        first = sites.get(0);
        handler = new PageHandler(sites, sockets);
        sockets.setIdleTimeout(LOST_AFTER);
        sockets.setMaxTextMessageSize(MOST_CHARACTERS_FROM_BROWSERS);
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
        ping();
    }

    /**
     * Starts a server without pages.
     *
     * @throws WrongOption if the address is not free, or not of this machine; the message is for people
     */
    public static PageServer start(ListenAddress listen) {
        try {
            return new PageServer(listen);
        } catch (Exception e) {
            throw new WrongOption(
                    "nothing can listen on " + listen.host() + (listen.port() == 0 ? "" : ":" + listen.port()) + ": "
                            + Optional.ofNullable(e.getCause()).orElse(e).getMessage());
        }
    }

    /** Serves a page, under a new token. */
    public PageAddress add(ServedPage page) {
        String token = PageAddress.newToken();
        handler.add(token, page);
        return PageAddress.of(first, token);
    }

    /** The SHA-256 fingerprint of the certificate; empty if the server is on a loopback address and uses none. */
    public Optional<String> fingerprint() {
        return certificate.map(ServerCertificate::fingerprint);
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("pages");
        threads.setDaemon(true);
        return threads;
    }

    private ServerConnector connector() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        HttpConnectionFactory http = new HttpConnectionFactory(configuration);
        return certificate
                .map(shown -> {
                    SslContextFactory.Server tls = new SslContextFactory.Server();
                    tls.setSslContext(shown.context());
                    tls.setIncludeProtocols("TLSv1.2", "TLSv1.3");
                    // Browsers send no name if they call the server by its address.
                    configuration.addCustomizer(new SecureRequestCustomizer(false));
                    return new ServerConnector(server, new SslConnectionFactory(tls, http.getProtocol()), http);
                })
                .orElseGet(() -> new ServerConnector(server, http));
    }

    /** Pings the browsers, so that connections without messages stay open, and lost ones are noticed. */
    private void ping() {
        server.getScheduler()
                .schedule(
                        () -> {
                            sockets.getOpenSessions().stream()
                                    .filter(Session::isOpen)
                                    .forEach(session -> session.sendPing(ByteBuffer.allocate(0), Callback.NOOP));
                            ping();
                        },
                        SECONDS_BETWEEN_PINGS,
                        TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The pages' server could not be stopped", e);
        }
    }
}
