package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCheckedIn;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceChecksIn;
import vn.vinhdanh.kernel.Outcome;

/** Decides which delegates check in at the door. */
public final class CheckingIn {

    private CheckingIn() {}

    /**
     * Records that the delegate, or the substitute, is present. Every delegate with a place may check in, invited or
     * not, answered or not. A second check-in changes nothing: the first door and time stay.
     *
     * @throws OnlyADelegateWithAPlaceChecksIn if the delegate waits, has declined or was cancelled, because the place
     *     may belong to another delegate
     */
    public static Outcome<Delegate, DelegateEvent> checkIn(Delegate delegate, String door, Instant now) {
        if (delegate.state() == State.CHECKED_IN) {
            return Outcome.of(delegate);
        }
        if (!delegate.state().hasPlace()) {
            throw new OnlyADelegateWithAPlaceChecksIn();
        }
        CheckIn first = new CheckIn(door, now);
        Delegate present = new DelegateBuilder(delegate).checkIn(first).build();
        return Outcome.of(present, new DelegateCheckedIn(present, first));
    }
}
