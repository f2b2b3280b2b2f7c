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
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * A port on loopback that leads to a socket of this machine, until the way is ended. The way may be long: then each part arrives
 * later, in its order, while other parts are on their way.
 */
final class WayToSocket implements Closeable {

    private static final int BYTES = 1 << 16;

    /** A part of the data, which arrives at a time of {@code System.nanoTime()}. */
    private record Underway(long arrival, byte[] bytes) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(arrival - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(arrival, ((Underway) other).arrival);
        }
    }

    private static final byte[] END = {};

    private final Path socket;
    private final IntSupplier millis;
    private final ServerSocketChannel server = ServerSocketChannel.open();
    private final Queue<SocketChannel> open = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private WayToSocket(Path socket, IntSupplier millis) throws IOException {
        this.socket = socket;
        this.millis = millis;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        threads.execute(this::acceptAll);
    }

    static WayToSocket of(Path socket) throws IOException {
        return new WayToSocket(socket, () -> 0);
    }

    /** A way that takes from 100 to 300 ms in each direction. */
    static WayToSocket farAway(Path socket, Random random) throws IOException {
        return new WayToSocket(socket, () -> 100 + random.nextInt(200));
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
                begin(client, daemon);
                begin(daemon, client);
            }
        } catch (IOException e) {
            // The way has been ended.
        }
    }

    private void begin(SocketChannel from, SocketChannel to) {
        DelayQueue<Underway> way = new DelayQueue<>();
        threads.execute(() -> read(from, way));
        threads.execute(() -> write(way, to));
    }

    private void read(SocketChannel from, DelayQueue<Underway> way) {
        ByteBuffer part = ByteBuffer.allocate(BYTES);
        long arrival = System.nanoTime();
        try {
            while (from.read(part.clear()) >= 0) {
                arrival = after(arrival);
                way.add(new Underway(arrival, Arrays.copyOf(part.array(), part.position())));
            }
        } catch (IOException e) {
            // One side has broken the connection, or the way has been ended.
        }
        way.add(new Underway(after(arrival), END));
    }

    /** The arrival of a part that leaves now: later than the part before. */
    private long after(long before) {
        return Math.max(before + 1, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis.getAsInt()));
    }

    private static void write(DelayQueue<Underway> way, SocketChannel to) {
        try {
            while (true) {
                Underway next = way.take();
                if (next.bytes() == END) {
                    to.shutdownOutput();
                    return;
                }
                ByteBuffer bytes = ByteBuffer.wrap(next.bytes());
                while (bytes.hasRemaining()) {
                    to.write(bytes);
                }
            }
        } catch (IOException e) {
            // One side has broken the connection, or the way has been ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
