package vn.vinhdanh.delegate.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.kernel.Versioned;

/**
 * A pass of a phone, without its token.
 *
 * @param revokedAt null while it is in force
 */
record DoorPassResponse(
        String id, String door, String phone, @Nullable Instant revokedAt) {

    static DoorPassResponse of(Versioned<DoorPass> pass) {
        return new DoorPassResponse(
                pass.id(),
                pass.state().door(),
                pass.state().phone(),
                pass.state().revokedAt());
    }
}
