package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.door.DoorPasses;
import vn.vinhdanh.delegate.domain.door.DoorTokens;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/** Finds the pass whose token a phone shows. */
public final class HoldDoorPass {

    private final DoorTokens tokens;
    private final DoorPasses passes;

    public HoldDoorPass(DoorTokens tokens, DoorPasses passes) {
        this.tokens = tokens;
        this.passes = passes;
    }

    /**
     * @throws NotFound if this installation did not sign the token
     * @throws vn.vinhdanh.delegate.domain.door.DoorRules.ADoorPassWasRevoked
     */
    public Versioned<DoorPass> hold(String token) {
        Versioned<DoorPass> pass =
                tokens.read(token).flatMap(passes::find).orElseThrow(() -> new NotFound("door pass"));
        pass.state().requireInForce();
        return pass;
    }
}
