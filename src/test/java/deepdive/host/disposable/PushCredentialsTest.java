package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.AuthConfig;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.junit.jupiter.api.Test;

/** Only the run that made the credentials can push with them. */
class PushCredentialsTest {

    private final PushCredentials credentials = new PushCredentials();
    private final AuthConfig client = credentials.forRegistry("127.0.0.1:5000");

    @Test
    void the_registry_accepts_the_credentials_of_the_run() {
        assertThat(credentials.htpasswd()).startsWith(client.getUsername() + ":$2y$");
        assertThat(isAccepted(client)).isTrue();
    }

    @Test
    void the_registry_does_not_accept_the_credentials_of_another_run() {
        assertThat(isAccepted(new PushCredentials().forRegistry("127.0.0.1:5000")))
                .isFalse();
    }

    @Test
    void the_registry_does_not_learn_the_password_from_its_file() {
        assertThat(credentials.htpasswd()).doesNotContain(client.getPassword());
        assertThat(client.getPassword()).matches("[0-9a-f]{32}");
    }

    private boolean isAccepted(AuthConfig shown) {
        String hash = credentials.htpasswd().strip().replaceFirst("^.*?:", "");
        return OpenBSDBCrypt.checkPassword(hash, shown.getPassword().toCharArray());
    }
}
