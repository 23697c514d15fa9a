package vn.vinhdanh.delegate.adapter.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Ticket;

/**
 * Writes a ticket as a token of 48 characters, short enough for a small QR code: in base64url the delegate (16 bytes),
 * the revision (4 bytes) and the first 16 bytes of an HMAC-SHA-256 over a purpose and both. Because of the purpose, a
 * signature for answers is valid for nothing else. Tokens are not stored; a new key invalidates all of them.
 */
public final class SignedLinks implements AnswerLinks {

    private static final byte[] PURPOSE = "vinhdanh/answer/1/".getBytes(StandardCharsets.UTF_8);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final int TICKET_BYTES = 20;
    private static final int SIGNATURE_BYTES = 16;
    private static final int TOKEN_LENGTH = 48;

    private final SecretKeySpec key;

    /** @throws IllegalStateException if the secret has fewer than 32 characters */
    public SignedLinks(String secret) {
        if (secret.length() < SHORTEST_KEY) {
            throw new IllegalStateException(
                    "Set VINHDANH_LINK_KEY to a random text of at least 32 characters: it signs the answer links.");
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    @Override
    public String sign(Ticket ticket) {
        UUID delegate = UUID.fromString(ticket.delegateId());
        byte[] content = ByteBuffer.allocate(TICKET_BYTES)
                .putLong(delegate.getMostSignificantBits())
                .putLong(delegate.getLeastSignificantBits())
                .putInt(ticket.revision())
                .array();
        byte[] token = ByteBuffer.allocate(TICKET_BYTES + SIGNATURE_BYTES)
                .put(content)
                .put(signature(content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public Optional<Ticket> read(String token) {
        if (token.length() != TOKEN_LENGTH) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, TICKET_BYTES);
        byte[] claimed = Arrays.copyOfRange(bytes, TICKET_BYTES, bytes.length);
        // Constant time: the duration does not reveal where the first difference is.
        if (!MessageDigest.isEqual(signature(content), claimed)) {
            return Optional.empty();
        }
        ByteBuffer ticket = ByteBuffer.wrap(content);
        return Optional.of(new Ticket(new UUID(ticket.getLong(), ticket.getLong()).toString(), ticket.getInt()));
    }

    private byte[] signature(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
