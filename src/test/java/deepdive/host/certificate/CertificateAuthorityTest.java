package deepdive.host.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateAuthorityTest {

    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
    private static final int DNS = 2;
    private static final int ADDRESS = 7;

    private final CertificateAuthority authority = new CertificateAuthority();
    private final Identity server =
            authority.server("docker host", List.of("localhost", "docker", "127.0.0.1", "10.1.2.3"));
    private final Identity client = authority.client();

    @Test
    void identities_are_signed_by_their_authority_and_by_no_other() {
        for (X509Certificate certificate : List.of(server.certificate(), client.certificate())) {
            assertThatCode(() -> certificate.verify(authority.certificate().getPublicKey()))
                    .doesNotThrowAnyException();
            assertThat(certificate.getIssuerX500Principal())
                    .isEqualTo(authority.certificate().getSubjectX500Principal());
            assertThatThrownBy(() -> certificate.verify(
                            new CertificateAuthority().certificate().getPublicKey()))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void a_server_is_known_by_its_names_and_addresses() throws Exception {
        assertThat(server.certificate().getSubjectAlternativeNames())
                .containsExactlyInAnyOrder(
                        List.of(DNS, "localhost"),
                        List.of(DNS, "docker"),
                        List.of(ADDRESS, "127.0.0.1"),
                        List.of(ADDRESS, "10.1.2.3"));
        assertThat(client.certificate().getSubjectAlternativeNames()).isNull();
    }

    @Test
    void a_server_cannot_pass_for_a_client_nor_a_client_for_a_server() throws Exception {
        assertThat(server.certificate().getExtendedKeyUsage()).containsExactly(SERVER_AUTHENTICATION);
        assertThat(client.certificate().getExtendedKeyUsage()).containsExactly(CLIENT_AUTHENTICATION);
    }

    @Test
    void only_the_authority_may_sign() {
        assertThat(authority.certificate().getBasicConstraints()).isZero();
        assertThat(authority.certificate().getKeyUsage()[5]).isTrue();
        assertThat(server.certificate().getBasicConstraints()).isEqualTo(-1);
        assertThat(client.certificate().getBasicConstraints()).isEqualTo(-1);
    }

    @Test
    void keys_are_on_p_256_and_signatures_ecdsa() {
        for (X509Certificate certificate :
                List.of(authority.certificate(), server.certificate(), client.certificate())) {
            assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withECDSA");
            assertThat(((ECPublicKey) certificate.getPublicKey()).getParams().toString())
                    .contains("secp256r1");
        }
    }

    @Test
    void a_key_belongs_to_its_certificate() throws Exception {
        for (Identity identity : List.of(server, client)) {
            Signature signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(identity.key());
            signing.update((byte) 1);
            byte[] signature = signing.sign();

            Signature verifying = Signature.getInstance("SHA256withECDSA");
            verifying.initVerify(identity.certificate());
            verifying.update((byte) 1);
            assertThat(verifying.verify(signature)).isTrue();
        }
        assertThat(server.key()).isNotEqualTo(client.key());
    }

    @Test
    void certificates_outlive_a_run_and_not_the_week_and_clocks_may_differ() {
        for (X509Certificate certificate :
                List.of(authority.certificate(), server.certificate(), client.certificate())) {
            assertThatCode(() -> certificate.checkValidity(in(Duration.ofMinutes(-30))))
                    .doesNotThrowAnyException();
            assertThatCode(() -> certificate.checkValidity(in(Duration.ofHours(24))))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> certificate.checkValidity(in(Duration.ofDays(7))))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void serial_numbers_differ() {
        assertThat(server.certificate().getSerialNumber())
                .isNotEqualTo(client.certificate().getSerialNumber())
                .isPositive();
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }
}
