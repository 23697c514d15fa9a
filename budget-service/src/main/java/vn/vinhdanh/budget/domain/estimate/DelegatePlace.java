package vn.vinhdanh.budget.domain.estimate;

import vn.vinhdanh.kernel.Outcome;

/**
 * Whether a delegate has a place, as the facts of delegate-service say it. It knows no name. Its id is the id of the
 * delegate.
 *
 * @param position of the fact that said so among the delegate's facts; 0 before any
 */
public record DelegatePlace(String commune, String conferenceId, boolean taken, long position) {

    public static DelegatePlace unknown(String commune, String conferenceId) {
        return new DelegatePlace(commune, conferenceId, false, 0);
    }

    /** The same fact again changes nothing, nor does one that came late. */
    public Outcome<DelegatePlace, Void> note(boolean nowTaken, long at) {
        return at < position ? Outcome.of(this) : Outcome.of(new DelegatePlace(commune, conferenceId, nowTaken, at));
    }
}
