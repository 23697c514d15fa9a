package vn.vinhdanh.nomination.adapter.mongo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the totals of an open vote with a key that is not in the database (AES-256-GCM). A reader of the database,
 * of a copy, or of its log of changes sees who has voted, but no vote. The service shows no total before the closing.
 *
 * <p>The nonce follows from the content (HMAC), so the same totals give the same text and different totals never share
 * a nonce. Has no state; may be used by any thread.
 */
public final class BallotSeal {

    private static final int FEWEST_CHARACTERS = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec choosing;

    /**
     * @param key the installation's secret, at least 32 characters; the same for every instance, kept over restarts
     * @throws IllegalStateException where it is missing or short
     */
    public BallotSeal(String key) {
        if (key.length() < FEWEST_CHARACTERS) {
            throw new IllegalStateException(
                    "Set VINHDANH_BALLOT_KEY to a secret of at least 32 characters: it keeps the"
                            + " totals of an open vote from readers of the database");
        }
        SecretKeySpec master = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.sealing = new SecretKeySpec(hmac(master, "seal".getBytes(StandardCharsets.UTF_8)), "AES");
        this.choosing = new SecretKeySpec(hmac(master, "nonce".getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
    }

    String sealed(String sessionId, byte[] totals) {
        byte[] session = sessionId.getBytes(StandardCharsets.UTF_8);
        byte[] nonce = Arrays.copyOf(
                hmac(
                        choosing,
                        ByteBuffer.allocate(session.length + totals.length)
                                .put(session)
                                .put(totals)
                                .array()),
                NONCE_BYTES);
        byte[] secret = crypt(Cipher.ENCRYPT_MODE, session, nonce, totals);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + secret.length)
                        .put(nonce)
                        .put(secret)
                        .array());
    }

    /** @throws IllegalStateException where the text was changed, belongs to another session, or the key is another */
    byte[] opened(String sessionId, String sealed) {
        byte[] text = Base64.getDecoder().decode(sealed);
        return crypt(
                Cipher.DECRYPT_MODE,
                sessionId.getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(text, NONCE_BYTES),
                Arrays.copyOfRange(text, NONCE_BYTES, text.length));
    }

    private byte[] crypt(int mode, byte[] session, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(session);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the ballot box does not open with this key", broken);
        }
    }

    private static byte[] hmac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }
}
