package deepdive.host.disposable;

import com.github.dockerjava.transport.SSLConfig;
import deepdive.host.certificate.CertificateAuthority;
import deepdive.host.certificate.Identity;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The certificates of a run: one authority, one server identity for all hosts, and one client identity. They exist only in this
 * process and in the run's hosts, which end with this process.
 */
public final class MutualTls {

    private static final char[] IN_MEMORY_ONLY = {};

    private final CertificateAuthority authority;
    private final Identity server;
    private final Identity client;
    /** The context is made once, because a key store needs tens of milliseconds for its password, even an empty one. */
    private final SSLContext forClients;

    /** @param address the name or address of the machine that publishes the hosts' ports */
    public MutualTls(String address) {
        this(address, new CertificateAuthority());
    }

    MutualTls(String address, CertificateAuthority authority) {
        this.authority = authority;
        this.client = authority.client();
        this.forClients = context(client.keyManagers());
        this.server = authority.server(
                "docker host",
                List.of("localhost", "127.0.0.1", address).stream().distinct().toList());
    }

    /** The files of a daemon: PEM texts by file name. */
    public Map<String, String> serverFiles() {
        return Map.of(
                "ca.pem", pem("CERTIFICATE", encoded(authority.certificate())),
                "server.pem", pem("CERTIFICATE", encoded(server.certificate())),
                "server-key.pem", pem("PRIVATE KEY", server.key().getEncoded()));
    }

    /** The files of a client in {@code DOCKER_CERT_PATH}: PEM texts by file name. */
    public Map<String, String> clientFiles() {
        return Map.of(
                "ca.pem", pem("CERTIFICATE", encoded(authority.certificate())),
                "cert.pem", pem("CERTIFICATE", encoded(client.certificate())),
                "key.pem", pem("PRIVATE KEY", client.key().getEncoded()));
    }

    /** The TLS configuration of a client that trusts only the run's hosts and shows its certificate. */
    public SSLConfig withClientCertificate() {
        return () -> forClients;
    }

    /** The TLS configuration of a client that trusts only the run's hosts and has no certificate. */
    SSLConfig withoutClientCertificate() {
        return () -> context(new KeyManager[0]);
    }

    /** The TLS configuration of a client that trusts only the run's hosts and shows another certificate. */
    SSLConfig with(Identity other) {
        return () -> context(other.keyManagers());
    }

    private SSLContext context(KeyManager[] keyManagers) {
        try {
            KeyStore trusted = emptyStore();
            trusted.setCertificateEntry("authority", authority.certificate());
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers, factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The run's authority cannot be trusted", e);
        }
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, IN_MEMORY_ONLY);
        return store;
    }

    private static byte[] encoded(Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that was just made cannot be encoded", e);
        }
    }

    private static String pem(String what, byte[] bytes) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }
}
