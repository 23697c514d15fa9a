package vn.vinhdanh.delegate.adapter.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Ticket;

/**
 * Writes a ticket as a token of 50 characters, short enough for a small QR code: in base64url the id of the key (1 byte),
 * the delegate (16 bytes), the revision (4 bytes) and the first 16 bytes of an HMAC-SHA-256 over a purpose and all of
 * them. Because of the purpose, a signature for answers is valid for nothing else. Tokens are not stored. The first key
 * signs and all keys read, so that a new key closes no link that is out; a key that is left out closes its links. Tokens
 * of before have 48 characters and no key id; the key with the id 1 reads them.
 */
public final class SignedLinks implements AnswerLinks {

    private static final byte[] PURPOSE = "vinhdanh/answer/2/".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PURPOSE_WITHOUT_ID = "vinhdanh/answer/1/".getBytes(StandardCharsets.UTF_8);
    private static final Pattern WITH_ID = Pattern.compile("(\\d{1,3}):(.*)");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final int MOST_KEYS = 255;
    private static final int TICKET_BYTES = 20;
    private static final int SIGNATURE_BYTES = 16;
    private static final int LENGTH = 50;
    private static final int LENGTH_WITHOUT_ID = 48;
    private static final byte FIRST_ID = 1;

    private final Map<Byte, SecretKeySpec> keys = new LinkedHashMap<>();

    /**
     * @param secrets separated by commas, the current one first, each with the id of its key: {@code 2:<new>,1:<old>}; one
     *     without an id has the id 1
     * @throws IllegalStateException if a secret has fewer than 32 characters, or two have one id
     */
    public SignedLinks(String secrets) {
        for (String each : secrets.split(",", -1)) {
            Matcher named = WITH_ID.matcher(each.strip());
            boolean hasId = named.matches();
            int id = hasId ? Integer.parseInt(named.group(1)) : FIRST_ID;
            String secret = hasId ? named.group(2) : each.strip();
            if (secret.length() < SHORTEST_KEY) {
                throw new IllegalStateException(
                        "Set VINHDANH_LINK_KEY to a random text of at least 32 characters: it signs the answer links.");
            }
            SecretKeySpec key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
            if (id < 1 || id > MOST_KEYS || keys.put((byte) id, key) != null) {
                throw new IllegalStateException("Each key in VINHDANH_LINK_KEY needs an id of its own, from 1 to 255.");
            }
        }
    }

    @Override
    public String sign(Ticket ticket) {
        UUID delegate = UUID.fromString(ticket.delegateId());
        Map.Entry<Byte, SecretKeySpec> current = keys.entrySet().iterator().next();
        byte[] content = ByteBuffer.allocate(1 + TICKET_BYTES)
                .put(current.getKey())
                .putLong(delegate.getMostSignificantBits())
                .putLong(delegate.getLeastSignificantBits())
                .putInt(ticket.revision())
                .array();
        byte[] token = ByteBuffer.allocate(content.length + SIGNATURE_BYTES)
                .put(content)
                .put(signature(current.getValue(), PURPOSE, content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public Optional<Ticket> read(String token) {
        boolean hasId = token.length() == LENGTH;
        if (!hasId && token.length() != LENGTH_WITHOUT_ID) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(token)) {
            // The last character has unused bits: one link must not have several forms.
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, bytes.length - SIGNATURE_BYTES);
        byte[] claimed = Arrays.copyOfRange(bytes, content.length, bytes.length);
        @Nullable SecretKeySpec key = keys.get(hasId ? content[0] : FIRST_ID);
        // Constant time: the duration does not reveal where the first difference is.
        if (key == null
                || !MessageDigest.isEqual(signature(key, hasId ? PURPOSE : PURPOSE_WITHOUT_ID, content), claimed)) {
            return Optional.empty();
        }
        ByteBuffer ticket = ByteBuffer.wrap(content, content.length - TICKET_BYTES, TICKET_BYTES);
        return Optional.of(new Ticket(new UUID(ticket.getLong(), ticket.getLong()).toString(), ticket.getInt()));
    }

    private static byte[] signature(SecretKeySpec key, byte[] purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose);
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
