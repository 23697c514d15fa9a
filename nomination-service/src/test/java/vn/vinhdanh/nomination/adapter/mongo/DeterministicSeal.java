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

/** How release 0.1 sealed a box: one key for the installation, and a nonce that follows from the content. */
final class DeterministicSeal {

    private final SecretKeySpec sealing;
    private final SecretKeySpec choosing;

    private DeterministicSeal(SecretKeySpec master) throws GeneralSecurityException {
        this.sealing = new SecretKeySpec(hmac(master, bytes("seal")), "AES");
        this.choosing = new SecretKeySpec(hmac(master, bytes("nonce")), "HmacSHA256");
    }

    static DeterministicSeal of(String key) {
        try {
            return new DeterministicSeal(new SecretKeySpec(bytes(key), "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String sealed(String sessionId, byte[] totals) {
        try {
            byte[] session = bytes(sessionId);
            byte[] content = ByteBuffer.allocate(session.length + totals.length)
                    .put(session)
                    .put(totals)
                    .array();
            byte[] nonce = Arrays.copyOf(hmac(choosing, content), 12);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(session);
            byte[] secret = cipher.doFinal(totals);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + secret.length)
                            .put(nonce)
                            .put(secret)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hmac(SecretKeySpec key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        return mac.doFinal(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
