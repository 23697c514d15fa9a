package vn.vinhdanh.delegate.adapter.web;

import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.door.DoorTokens;
import vn.vinhdanh.kernel.Versioned;

/**
 * A new pass.
 *
 * @param token for the header {@code X-Door-Pass}; who has it acts for the phone. The screen shows it as a QR code
 */
record IssuedDoorPassResponse(String id, String door, String phone, String token) {

    static IssuedDoorPassResponse of(Versioned<DoorPass> pass, DoorTokens tokens) {
        return new IssuedDoorPassResponse(
                pass.id(), pass.state().door(), pass.state().phone(), tokens.of(pass.id()));
    }
}
