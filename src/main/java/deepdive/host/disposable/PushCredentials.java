package deepdive.host.disposable;

import com.github.dockerjava.api.model.AuthConfig;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/** The name and the random password of this run for pushes to the mirror. They exist only in this process. */
final class PushCredentials {

    private static final String USER = "deepdive";
    private static final int PASSWORD_BYTES = 16;
    private static final int SALT_BYTES = 16;
    /** The version that {@code htpasswd -B} writes. */
    private static final String BCRYPT = "2y";
    /** The lowest cost: nobody guesses a password of 128 random bits, and the registry computes the hash for each request. */
    private static final int COST = 4;

    private final SecureRandom random = new SecureRandom();
    private final String password = HexFormat.of().formatHex(bytes(PASSWORD_BYTES));

    /** The file of a registry that takes these credentials only: one line, as {@code htpasswd -B} writes it. */
    String htpasswd() {
        return USER + ":" + OpenBSDBCrypt.generate(BCRYPT, password.toCharArray(), bytes(SALT_BYTES), COST) + "\n";
    }

    /** The credentials for a daemon that pushes to a registry. */
    AuthConfig forRegistry(String address) {
        return new AuthConfig().withUsername(USER).withPassword(password).withRegistryAddress(address);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
