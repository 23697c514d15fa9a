package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateProposed;
import vn.vinhdanh.delegate.domain.delegate.Reservation.Stage;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.Outcome;

/**
 * Lists a delegate under other groups. A place counts in the group whose pool it is of, so the delegate gives back a place
 * of another pool and looks for one again. Invitation and answer stay as they are.
 */
final class Relisting {

    private Relisting() {}

    /**
     * @param left the roles that the delegate has from now on; the listing group stays if it is among them
     * @param delegate with everything else as it is to be
     */
    static Outcome<Delegate, DelegateEvent> under(Roles left, Delegate delegate, Roster roster) {
        if (delegate.hasCome() || left.isIn(delegate.group())) {
            return Outcome.of(new DelegateBuilder(delegate)
                    .roles(left.listedUnder(delegate.group()))
                    .build());
        }
        Delegate listed = new DelegateBuilder(delegate).roles(left).build();
        @Nullable Reservation hold = delegate.hold();
        boolean fits = hold == null
                || hold.is(Stage.LEAVING)
                || listed.poolsOf(listed.group(), roster).stream().anyMatch(pool -> pool.contains(hold.turn()));
        if (fits || !delegate.state().isActive()) {
            return Outcome.of(listed);
        }
        Delegate seeking = new DelegateBuilder(listed).seekPlace().build();
        return Outcome.of(seeking, new DelegateProposed(seeking));
    }
}
