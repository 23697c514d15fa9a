package vn.vinhdanh.nomination.adapter.mongo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.platform.security.Hmac;

/**
 * Seals the totals of an open vote (AES-256-GCM). The key is made of the session's key, which is removed when the
 * session ends, and of the installation's key. The nonce is random, so equal totals give different texts. The session
 * and its voters are authenticated: a box cannot be moved to another session, nor be replaced by an earlier one.
 *
 * <p>Has no state; may be used by any thread.
 */
public final class BallotSeal {

    private static final Logger LOG = LoggerFactory.getLogger(BallotSeal.class);

    private static final int FEWEST_CHARACTERS = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Not a character of Base64. Release 0.1 wrote boxes without it. */
    private static final String FORM = "2.";

    private final Hmac installation;
    private final BallotKeys keys;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key the installation's secret, at least 32 characters; the same for every instance, kept over restarts
     * @throws IllegalStateException if it is missing or short
     */
    public BallotSeal(String key, BallotKeys keys) {
        if (key.length() < FEWEST_CHARACTERS) {
            throw new IllegalStateException(
                    "Set VINHDANH_BALLOT_KEY to a secret of at least 32 characters: it keeps the"
                            + " totals of an open vote from readers of the database");
        }
        this.installation = new Hmac(key);
        this.keys = keys;
    }

    /** Creates the session's key at the first time; it is on the disk before the text is returned. */
    String sealed(String sessionId, Collection<String> voted, byte[] totals) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] secret = crypt(
                    Cipher.ENCRYPT_MODE,
                    sealing(keys.findOrCreate(sessionId)),
                    new Sealed(nonce, totals),
                    authenticated(sessionId, voted));
            return FORM
                    + Base64.getEncoder()
                            .encodeToString(ByteBuffer.allocate(nonce.length + secret.length)
                                    .put(nonce)
                                    .put(secret)
                                    .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    /** @return empty if the session's key is missing, or the text was changed or belongs to another session */
    Optional<byte[]> opened(String sessionId, Collection<String> voted, String sealed) {
        try {
            if (!sealed.startsWith(FORM)) {
                return Optional.of(crypt(
                        Cipher.DECRYPT_MODE,
                        sealing("seal".getBytes(StandardCharsets.UTF_8)),
                        Sealed.of(sealed),
                        sessionId.getBytes(StandardCharsets.UTF_8)));
            }
            Optional<byte[]> key = keys.find(sessionId);
            if (key.isEmpty()) {
                LOG.error("The ballots of session {} stay sealed: its key is not in the folder of the keys", sessionId);
                return Optional.empty();
            }
            return Optional.of(crypt(
                    Cipher.DECRYPT_MODE,
                    sealing(key.get()),
                    Sealed.of(sealed.substring(FORM.length())),
                    authenticated(sessionId, voted)));
        } catch (GeneralSecurityException broken) {
            LOG.error("The ballots of session {} stay sealed: they do not open with its key", sessionId);
            return Optional.empty();
        }
    }

    /** @param text the totals, or their cipher with its tag */
    private record Sealed(byte[] nonce, byte[] text) {

        static Sealed of(String base64) {
            byte[] all = Base64.getDecoder().decode(base64);
            return new Sealed(Arrays.copyOf(all, NONCE_BYTES), Arrays.copyOfRange(all, NONCE_BYTES, all.length));
        }
    }

    private static byte[] crypt(int mode, SecretKeySpec key, Sealed sealed, byte[] authenticated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, sealed.nonce()));
        cipher.updateAAD(authenticated);
        return cipher.doFinal(sealed.text());
    }

    private static byte[] authenticated(String sessionId, Collection<String> voted) {
        return (sessionId + "\u001f" + String.join("\u001f", new TreeSet<>(voted))).getBytes(StandardCharsets.UTF_8);
    }

    private SecretKeySpec sealing(byte[] part) {
        return new SecretKeySpec(installation.of(part), "AES");
    }
}
