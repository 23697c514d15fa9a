package vn.vinhdanh.delegate.adapter.web;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.door.DoorTokens;
import vn.vinhdanh.kernel.Ids;
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
        return keys.sign(PURPOSE, Ids.bytes(passId));
    }

    @Override
    public Optional<String> read(String token) {
        return keys.read(PURPOSE, token)
                .filter(content -> content.length == ID_BYTES)
                .map(Ids::ofBytes);
    }
}
