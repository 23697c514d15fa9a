package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.door.DoorPasses;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** A phone was lost: it reads and reports nothing more. */
public final class RevokeDoorPass {

    private final DoorPasses passes;

    public RevokeDoorPass(DoorPasses passes) {
        this.passes = passes;
    }

    /** It needs no version: a lost phone is stopped at once. */
    public Versioned<DoorPass> revoke(String id, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        return passes.change(id, null, context.withAction("revoke-pass"), pass -> pass.revoke(context.at()));
    }
}
