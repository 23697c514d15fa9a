package vn.vinhdanh.delegate.adapter.web;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import vn.vinhdanh.delegate.domain.door.DoorTokens;
import vn.vinhdanh.platform.security.KeyRing;

/** The token of a door pass is its id, signed. */
public final class SignedDoorTokens implements DoorTokens {

    private static final String PURPOSE = "vinhdanh/door/1/";
    private static final int ID_BYTES = 16;

    private final KeyRing keys;

    public SignedDoorTokens(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public String of(String passId) {
        UUID id = UUID.fromString(passId);
        return keys.sign(
                PURPOSE,
                ByteBuffer.allocate(ID_BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    @Override
    public Optional<String> read(String token) {
        return keys.read(PURPOSE, token)
                .filter(content -> content.length == ID_BYTES)
                .map(ByteBuffer::wrap)
                .map(id -> new UUID(id.getLong(), id.getLong()).toString());
    }
}
