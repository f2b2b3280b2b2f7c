package deepdive.host.image;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * An apt repository with the layout of Docker's (docs.docker.com/engine/install/debian): {@code gpg}, a signed
 * {@code dists/<suite>/InRelease}, an index of the component stable, and empty packages. Only containers of this machine reach it.
 */
final class AptRepository implements AutoCloseable {

    private static final String RELEASE = "dists/%s/InRelease";
    private static final String PACKAGES = "stable/binary-amd64/Packages";

    private final String suite;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Semaphore silence = new Semaphore(0);
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<String> index = new ArrayList<>();
    private final SigningKey key = new SigningKey();

    /** @param address an address of this machine that containers reach */
    AptRepository(String address, String suite) throws IOException {
        this.suite = suite;
        server = HttpServer.create(new InetSocketAddress(address, 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        files.put("gpg", key.publicKey());
        publish(key);
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    /** Releases an engine with its CLI. */
    AptRepository release(String version) throws IOException {
        add("docker-ce", "5:" + version + "-1~debian.13~" + suite);
        add("docker-ce-cli", "5:" + version + "-1~debian.13~" + suite);
        return this;
    }

    AptRepository add(String name, String version) throws IOException {
        String control = "Package: %s\nVersion: %s\nArchitecture: amd64\nMaintainer: nobody\nDescription: a test\n"
                .formatted(name, version);
        byte[] content = deb(control);
        String path = "pool/" + name + "_" + version.replace(':', '_') + "_amd64.deb";
        files.put(path, content);
        index.add(control + "Filename: " + path + "\nSize: " + content.length + "\nSHA256: " + sha256(content) + "\n");
        publish(key);
        return this;
    }

    /** Has packages with other bytes than the index says, of the same length. */
    void spoilPackages() {
        files.replaceAll((path, content) -> {
            byte[] other = content.clone();
            if (path.startsWith("pool/")) {
                other[other.length - 1] ^= 1;
            }
            return other;
        });
    }

    /** Signs the index with a key that is not the one at {@code gpg}. */
    void signAsSomebodyElse() throws IOException {
        publish(new SigningKey());
    }

    /** Takes requests for the key and does not answer them. */
    void fallSilent() {
        files.remove("gpg");
    }

    private void publish(SigningKey signer) throws IOException {
        byte[] packages = String.join("\n", index).getBytes(StandardCharsets.UTF_8);
        files.put("dists/" + suite + "/" + PACKAGES, packages);
        String release =
                "Origin: Docker\nSuite: %s\nCodename: %s\nArchitectures: amd64\nComponents: stable\nDate: Thu, 01 Jan 2026 00:00:00 UTC\nSHA256:\n %s %d %s\n"
                        .formatted(suite, suite, sha256(packages), packages.length, PACKAGES);
        files.put(RELEASE.formatted(suite), signer.clearSigned(release));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        if (path.equals("gpg") && !files.containsKey(path)) {
            silence.acquireUninterruptibly();
        }
        byte[] content = files.get(path);
        try (exchange) {
            exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : content.length);
            if (content != null) {
                exchange.getResponseBody().write(content);
            }
        }
    }

    /** A package without files, in the format of deb(5). */
    private static byte[] deb(String control) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArArchiveOutputStream ar = new ArArchiveOutputStream(bytes)) {
            member(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.UTF_8));
            member(ar, "control.tar.gz", tar(Map.of("./control", control)));
            member(ar, "data.tar.gz", tar(Map.of()));
        }
        return bytes.toByteArray();
    }

    private static void member(ArArchiveOutputStream ar, String name, byte[] content) throws IOException {
        ar.putArchiveEntry(new ArArchiveEntry(name, content.length));
        ar.write(content);
        ar.closeArchiveEntry();
    }

    private static byte[] tar(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        silence.release(Integer.MAX_VALUE / 2);
        server.stop(0);
        threads.shutdownNow();
    }
}
