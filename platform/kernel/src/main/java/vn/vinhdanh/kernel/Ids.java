package vn.vinhdanh.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * New ids in the order of time (UUID version 7), and ids derived from a cause (version 5), so that the same cause twice
 * gives one document.
 */
public final class Ids {

    private static final UUID NAMESPACE = UUID.fromString("9b1c7a52-5b0e-5c7e-8a53-3f2d6f9f7d10");

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(InstantSource clock) {
        this.clock = clock;
    }

    /** A UUID version 7: a list sorted by it is sorted by the time of creation. */
    public String next() {
        long high = clock.millis() << 16 | 0x7000L | random.nextInt(1 << 12);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /**
     * The id of what a request creates. With an Idempotency-Key it is derived from actor, kind and key, so a retry gets
     * the resource of the first attempt.
     */
    public String forCreation(Actor actor, String kind, @Nullable String idempotencyKey) {
        return idempotencyKey == null || idempotencyKey.isBlank()
                ? next()
                : named("creation", actor.commune(), actor.id(), kind, idempotencyKey);
    }

    /** @return the 16 bytes of a UUID */
    public static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    /** @param bytes the 16 bytes of a UUID, with which they begin */
    public static String ofBytes(byte[] bytes) {
        ByteBuffer id = ByteBuffer.wrap(bytes);
        return new UUID(id.getLong(), id.getLong()).toString();
    }

    /** A UUID version 5 of the parts in their order. */
    public static String named(String... parts) {
        ByteBuffer hash = ByteBuffer.wrap(sha1(String.join("\u001f", parts)));
        long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .flip());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
