package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.Outcome;

/** Takes a revoked award from the delegate who has it. */
public final class LosingAward {

    private LosingAward() {}

    /**
     * Removes a revoked award. A delegate who has another group or award stays on the roster, and takes a place of the
     * group that then lists the delegate; who has checked in stays where they are. Any other delegate is cancelled.
     */
    public static Outcome<Delegate, DelegateEvent> lose(Delegate delegate, String nominationId, Roster roster) {
        Delegate marked = Joining.withoutAward(delegate, nominationId);
        if (!delegate.roles().nominations().contains(nominationId)) {
            return Outcome.of(marked);
        }
        String awardees = roster.groupOfAwardees();
        Roles left = delegate.roles().without(nominationId, awardees);
        boolean stays = !left.nominations().isEmpty() || !left.isOnly(awardees);
        if (stays && delegate.state() != State.CANCELLED) {
            return Relisting.under(left, marked, roster);
        }
        Delegate without = new DelegateBuilder(marked).roles(left).build();
        return delegate.state() == State.CANCELLED || delegate.hasCome() ? Outcome.of(without) : without.cancel();
    }
}
