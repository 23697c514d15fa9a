package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;

/** For whom somebody acts in a session. */
final class Seats {

    private Seats() {}

    /** A member acts for himself; the council's secretary enters what others say. */
    static String of(@Nullable String account, Actor actor) {
        if (account == null || account.equals(actor.id())) {
            actor.requireAny(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY);
            return actor.id();
        }
        actor.requireAny(Role.COUNCIL_SECRETARY);
        return account;
    }
}
