package deepdive.host.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** An OpenPGP key (RFC 9580) in memory, and cleartext signatures with it. */
final class SigningKey {

    private static final int BITS = 2048;
    private static final int CERTAINTY = 64;

    private final PGPKeyPair pair;
    private final PGPPublicKeyRing ring;

    SigningKey() throws IOException {
        RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(
                java.math.BigInteger.valueOf(0x10001), new SecureRandom(), BITS, CERTAINTY));
        try {
            pair = new BcPGPKeyPair(
                    PublicKeyPacket.VERSION_4,
                    PublicKeyAlgorithmTags.RSA_GENERAL,
                    generator.generateKeyPair(),
                    new Date());
            PGPDigestCalculator sha1 = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
            PGPSignatureSubpacketGenerator flags = new PGPSignatureSubpacketGenerator();
            flags.setKeyFlags(false, KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA);
            ring = new PGPKeyRingGenerator(
                            PGPSignature.POSITIVE_CERTIFICATION,
                            pair,
                            "A test <test@invalid>",
                            sha1,
                            flags.generate(),
                            null,
                            new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA512),
                            null)
                    .generatePublicKeyRing();
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }

    /** The public key with ASCII armour. */
    byte[] publicKey() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream armor = new ArmoredOutputStream(bytes)) {
            ring.encode(armor);
        }
        return bytes.toByteArray();
    }

    /** A text, which ends with a line feed, and its signature. */
    byte[] clearSigned(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream armor = new ArmoredOutputStream(bytes)) {
            PGPSignatureGenerator signature = new PGPSignatureGenerator(
                    new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA512),
                    pair.getPublicKey());
            signature.init(PGPSignature.CANONICAL_TEXT_DOCUMENT, pair.getPrivateKey());
            armor.beginClearText(HashAlgorithmTags.SHA512);
            armor.write(text.getBytes(StandardCharsets.UTF_8));
            armor.endClearText();
            // The last line feed belongs to the signature's header, and lines end with CR LF in the signed text.
            signature.update(text.strip().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            signature.generate().encode(armor);
        } catch (PGPException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }
}
