package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.CheckingIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Checks a delegate in at the door. The first check-in counts, also if two doors check the delegate in at once. */
public final class CheckInDelegate {

    private final Delegates delegates;

    public CheckInDelegate(Delegates delegates) {
        this.delegates = delegates;
    }

    /**
     * The door may check in every delegate of the commune, not only those of its unit.
     *
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceChecksIn
     */
    public Versioned<Delegate> checkIn(String id, String door, CommandContext context) {
        context.actor().requireAny(Role.DOOR, Role.SECRETARIAT);
        return delegates.change(
                id, null, context.withAction("check-in"), delegate -> CheckingIn.checkIn(delegate, door, context.at()));
    }
}
