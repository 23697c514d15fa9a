package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.CheckingIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** The door notes who has come. Two doors that see the same delegate at once are told the same: the first counts. */
public final class CheckInDelegate {

    private final Delegates delegates;

    public CheckInDelegate(Delegates delegates) {
        this.delegates = delegates;
    }

    /**
     * The door sees the whole commune's delegates, whatever its own unit.
     *
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceChecksIn
     */
    public Versioned<Delegate> checkIn(String id, String door, CommandContext cause) {
        cause.actor().requireAny(Role.DOOR, Role.SECRETARIAT);
        return delegates.change(
                id, null, cause.doing("check-in"), delegate -> CheckingIn.checkIn(delegate, door, cause.at()));
    }
}
