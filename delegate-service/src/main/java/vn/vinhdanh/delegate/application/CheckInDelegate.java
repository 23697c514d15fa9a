package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.CheckingIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Stored;

/** The door notes who has come. Two doors that see the same delegate at once are told the same: the first counts. */
public final class CheckInDelegate {

    private final Delegates delegates;

    public CheckInDelegate(Delegates delegates) {
        this.delegates = delegates;
    }

    /**
     * The door sees the whole commune's delegates, whatever its own unit.
     *
     * @throws vn.vinhdanh.delegate.domain.delegate.OnlyADelegateWithAPlaceChecksIn
     */
    public Stored<Delegate> checkIn(String id, String door, Cause cause) {
        cause.actor().mustBe(Role.DOOR, Role.SECRETARIAT);
        return delegates.change(
                id, null, cause.doing("check-in"), delegate -> CheckingIn.checkIn(delegate, door, cause.at()));
    }
}
