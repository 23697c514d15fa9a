package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;

/** Determines the member for whom an actor enters attendance or a conflict. */
final class MemberAccounts {

    private MemberAccounts() {}

    /**
     * Only the council's secretary acts for another member.
     *
     * @param requested account of the member; null for the actor's own
     * @throws NotAllowed for an actor who may not act for this member
     */
    static String resolve(@Nullable String requested, Actor actor) {
        if (requested == null || requested.equals(actor.id())) {
            actor.requireAny(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY);
            return actor.id();
        }
        actor.requireAny(Role.COUNCIL_SECRETARY);
        return requested;
    }
}
