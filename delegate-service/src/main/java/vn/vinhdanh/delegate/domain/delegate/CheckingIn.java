package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCheckedIn;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceChecksIn;
import vn.vinhdanh.kernel.Outcome;

/** Who is let in at the door, and what a second door changes: nothing. */
public final class CheckingIn {

    private CheckingIn() {}

    /**
     * Notes that the delegate, or the substitute, has come. Whoever has a place may come, invited or not, answered or
     * not: nobody who stands at the door with a place is sent away for a paper. Who has come already stays as noted
     * first.
     *
     * @throws OnlyADelegateWithAPlaceChecksIn for who waits, has declined or was taken off the list: the place is, or
     *     may be, somebody else's
     */
    public static Outcome<Delegate, DelegateEvent> checkIn(Delegate delegate, String door, Instant now) {
        if (delegate.state() == State.CHECKED_IN) {
            return Outcome.of(delegate);
        }
        if (!delegate.state().hasPlace()) {
            throw new OnlyADelegateWithAPlaceChecksIn();
        }
        CheckIn first = new CheckIn(door, now);
        Delegate present = new DelegateBuilder(delegate).checkIn(first).done();
        return Outcome.of(present, new DelegateCheckedIn(present, first));
    }
}
