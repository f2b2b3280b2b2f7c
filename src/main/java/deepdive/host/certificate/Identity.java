package deepdive.host.certificate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/** A certificate and its key. */
public record Identity(X509Certificate certificate, PrivateKey key) {

    private static final char[] IN_MEMORY_ONLY = {};

    /** The managers that show this identity to the other side of a TLS connection. */
    public KeyManager[] keyManagers() {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, IN_MEMORY_ONLY);
            keys.setKeyEntry("identity", key, IN_MEMORY_ONLY, new Certificate[] {certificate});
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, IN_MEMORY_ONLY);
            return factory.getKeyManagers();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The run's certificate cannot be used", e);
        }
    }
}
