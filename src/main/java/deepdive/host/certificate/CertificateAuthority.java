package deepdive.host.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The certificate authority of one run: ECDSA on P-256. Its key stays in memory and is never written to a disk of this
 * machine.
 */
public final class CertificateAuthority {

    /** The certificates are valid for longer than any run takes. */
    private static final Duration VALID = Duration.ofDays(2);

    private static final Duration CLOCK_SKEW = Duration.ofHours(1);
    private static final X500Principal NAME = new X500Principal("CN=Docker Deep Dive authority of one run");

    private final InstantSource clock;
    private final KeyPair keys = newKeys();
    private final X509Certificate certificate;

    private interface Description {
        void addTo(JcaX509v3CertificateBuilder builder) throws IOException;
    }

    /** An authority whose certificates are valid now. */
    public CertificateAuthority() {
        this(InstantSource.system());
    }

    /** @param clock tells the time when a certificate is made */
    public CertificateAuthority(InstantSource clock) {
        this.clock = clock;
        this.certificate = sign(NAME, keys, List.of(), CertificateAuthority::describeAuthority);
    }

    /** The certificate of the authority itself. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** An identity for a server with these host names. A name that looks like an IP address becomes an address. */
    public Identity server(String commonName, List<String> names) {
        return issue("CN=" + commonName, names, KeyPurposeId.id_kp_serverAuth);
    }

    /** An identity for a client. */
    public Identity client() {
        return issue("CN=docker client", List.of(), KeyPurposeId.id_kp_clientAuth);
    }

    private Identity issue(String name, List<String> hostNames, KeyPurposeId purpose) {
        KeyPair pair = newKeys();
        X509Certificate issued = sign(new X500Principal(name), pair, hostNames, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        });
        return new Identity(issued, pair.getPrivate());
    }

    private static void describeAuthority(JcaX509v3CertificateBuilder builder) throws IOException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    private X509Certificate sign(X500Principal subject, KeyPair pair, List<String> hostNames, Description description) {
        Instant now = clock.instant();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                NAME,
                new BigInteger(128, new SecureRandom()),
                Date.from(now.minus(CLOCK_SKEW)),
                Date.from(now.plus(VALID)),
                subject,
                pair.getPublic());
        try {
            description.addTo(builder);
            if (!hostNames.isEmpty()) {
                builder.addExtension(Extension.subjectAlternativeName, false, alternativeNames(hostNames));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("The run's certificates could not be made", e);
        }
    }

    private static GeneralNames alternativeNames(List<String> names) {
        return new GeneralNames(names.stream()
                .map(name -> new GeneralName(
                        name.matches("[0-9.]+|.*:.*") ? GeneralName.iPAddress : GeneralName.dNSName, name))
                .toArray(GeneralName[]::new));
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make ECDSA keys", e);
        }
    }
}
