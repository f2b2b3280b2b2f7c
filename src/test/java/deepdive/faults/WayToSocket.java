package deepdive.faults;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A port on loopback that leads to a socket of this machine, until the way is ended. */
final class WayToSocket implements Closeable {

    private static final int BYTES = 1 << 16;

    private final Path socket;
    private final ServerSocketChannel server = ServerSocketChannel.open();
    private final Queue<SocketChannel> open = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private WayToSocket(Path socket) throws IOException {
        this.socket = socket;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        threads.execute(this::acceptAll);
    }

    static WayToSocket of(Path socket) throws IOException {
        return new WayToSocket(socket);
    }

    int port() throws IOException {
        return ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    private void acceptAll() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                SocketChannel daemon = SocketChannel.open(StandardProtocolFamily.UNIX);
                daemon.connect(UnixDomainSocketAddress.of(socket));
                open.addAll(List.of(client, daemon));
                threads.execute(() -> pass(client, daemon));
                threads.execute(() -> pass(daemon, client));
            }
        } catch (IOException e) {
            // The way has been ended.
        }
    }

    private static void pass(SocketChannel from, SocketChannel to) {
        ByteBuffer part = ByteBuffer.allocate(BYTES);
        try {
            while (from.read(part.clear()) >= 0) {
                part.flip();
                while (part.hasRemaining()) {
                    to.write(part);
                }
            }
            to.shutdownOutput();
        } catch (IOException e) {
            // One side has broken the connection, or the way has been ended.
        }
    }

    /** All connections break, and there are no new ones. */
    void end() throws IOException {
        server.close();
        for (SocketChannel channel : open) {
            channel.close();
        }
        threads.shutdownNow();
    }

    @Override
    public void close() throws IOException {
        end();
    }
}
