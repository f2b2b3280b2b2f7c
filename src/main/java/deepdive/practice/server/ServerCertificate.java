package deepdive.practice.server;

import deepdive.host.certificate.CertificateAuthority;
import deepdive.host.certificate.Identity;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLContext;

/** The certificate of a server. It is made for this run, and its key stays in the memory of this process. */
final class ServerCertificate {

    private final Identity identity;

    /** @param hosts the names and addresses by which browsers call the server; an IPv6 address may be in brackets */
    ServerCertificate(List<String> hosts) {
        identity = new CertificateAuthority()
                .server(
                        "Docker Deep Dive",
                        hosts.stream()
                                .map(host -> host.replaceAll("[\\[\\]]", ""))
                                .toList());
    }

    SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(identity.keyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The run's certificate cannot be used", e);
        }
    }

    /** The SHA-256 fingerprint, as browsers show it: pairs of hexadecimal digits with colons. */
    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(identity.certificate().getEncoded());
            return HexFormat.ofDelimiter(":").formatHex(digest).toUpperCase(Locale.ROOT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The run's certificate cannot be encoded", e);
        }
    }
}
