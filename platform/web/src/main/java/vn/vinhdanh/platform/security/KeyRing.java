package vn.vinhdanh.platform.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keys that sign short texts for links: the first one signs, all of them read, so that a new key closes nothing that is
 * out, and a key that is left out closes what it signed. A token is, in base64url, the id of the key (1 byte), the content
 * and the first 16 bytes of an HMAC-SHA-256 over a purpose and both. Because of the purpose, a signature for one thing is
 * valid for nothing else. The same key, purpose and content give the same token.
 */
public final class KeyRing {

    private static final Pattern WITH_ID = Pattern.compile("(\\d{1,3}):(.*)");
    private static final int SHORTEST_KEY = 32;
    private static final int MOST_KEYS = 255;
    private static final int SIGNATURE_BYTES = 16;
    private static final int FIRST_ID = 1;
    private static final int CODE_LETTERS = 8;

    /** 32 signs, without I, L, O, U. */
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Map<Byte, Hmac> keys = new LinkedHashMap<>();

    /**
     * @param variable the environment variable that has the secrets, for messages
     * @param secrets separated by commas, the current one first, each with the id of its key: {@code 2:<new>,1:<old>}; one
     *     without an id has the id 1
     * @throws IllegalStateException if a secret has fewer than 32 characters, or two have one id
     */
    public KeyRing(String variable, String secrets) {
        for (String each : secrets.split(",", -1)) {
            Matcher named = WITH_ID.matcher(each.strip());
            boolean hasId = named.matches();
            int id = hasId ? Integer.parseInt(named.group(1)) : FIRST_ID;
            String secret = hasId ? named.group(2) : each.strip();
            if (secret.length() < SHORTEST_KEY) {
                throw new IllegalStateException("Set " + variable + " to a random text of at least 32 characters.");
            }
            if (id < 1 || id > MOST_KEYS || keys.put((byte) id, new Hmac(secret)) != null) {
                throw new IllegalStateException("Each key in " + variable + " needs an id of its own, from 1 to 255.");
            }
        }
    }

    public String sign(String purpose, byte[] content) {
        Map.Entry<Byte, Hmac> current = keys.entrySet().iterator().next();
        byte[] signed = ByteBuffer.allocate(1 + content.length)
                .put(current.getKey())
                .put(content)
                .array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(signed.length + SIGNATURE_BYTES)
                        .put(signed)
                        .put(signature(current.getValue(), purpose, signed))
                        .array());
    }

    /**
     * A code that a person types: eight letters and digits that are not mistaken for each other, with a hyphen. It tells
     * nothing of the content, and who has no key cannot make one. By the current key.
     */
    public String code(String purpose, byte[] content) {
        return codes(purpose, content).getFirst();
    }

    /** The code by each key, that of the current one first. One that was printed before a new key is still among them. */
    public List<String> codes(String purpose, byte[] content) {
        return keys.values().stream().map(key -> code(key, purpose, content)).toList();
    }

    private static String code(Hmac key, String purpose, byte[] content) {
        byte[] signature = key.of(purpose.getBytes(StandardCharsets.UTF_8), content);
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < CODE_LETTERS; at++) {
            code.append(at == CODE_LETTERS / 2 ? "-" : "").append(CODE_ALPHABET.charAt(signature[at] & 31));
        }
        return code.toString();
    }

    /** The signed content; empty if none of the keys signed the token for this purpose. */
    public Optional<byte[]> read(String purpose, String token) {
        return decoded(token)
                .filter(bytes -> bytes.length > 1 + SIGNATURE_BYTES)
                .filter(bytes -> isSigned(keys.get(bytes[0]), purpose, bytes))
                .map(bytes -> Arrays.copyOfRange(bytes, 1, bytes.length - SIGNATURE_BYTES));
    }

    /** As {@link #read}, for tokens of before the key ids, which the key with the id 1 signed. */
    public Optional<byte[]> readWithoutId(String purpose, String token) {
        return decoded(token)
                .filter(bytes -> bytes.length > SIGNATURE_BYTES)
                .filter(bytes -> isSigned(keys.get((byte) FIRST_ID), purpose, bytes))
                .map(bytes -> Arrays.copyOf(bytes, bytes.length - SIGNATURE_BYTES));
    }

    /** Empty for a text that is no token, and for another form of one: the last character may have unused bits. */
    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token))
                    .filter(bytes -> Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(bytes)
                            .equals(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** In constant time: the duration does not reveal where the first difference is. */
    private static boolean isSigned(@Nullable Hmac key, String purpose, byte[] token) {
        int length = token.length - SIGNATURE_BYTES;
        return key != null
                && MessageDigest.isEqual(
                        signature(key, purpose, Arrays.copyOf(token, length)),
                        Arrays.copyOfRange(token, length, token.length));
    }

    private static byte[] signature(Hmac key, String purpose, byte[] content) {
        return Arrays.copyOf(key.of(purpose.getBytes(StandardCharsets.UTF_8), content), SIGNATURE_BYTES);
    }
}
