package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Merging;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Takes what a merged delegate was over to the delegate that remains. It may stop after any write and run again: the event
 * of the merging starts it.
 */
public final class AbsorbMerged {

    private final Delegates delegates;
    private final FollowMerged followMerged;
    private final LoseAward loseAward;
    private final PlaceDelegate placeDelegate;

    public AbsorbMerged(
            Delegates delegates, FollowMerged followMerged, LoseAward loseAward, PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.followMerged = followMerged;
        this.loseAward = loseAward;
        this.placeDelegate = placeDelegate;
    }

    /**
     * Takes it to the next one in whom it was merged, and from there on to the one that remains, so that each leaves out
     * whom officers said to be somebody else. A step is repeated if the merged delegate changed meanwhile: a revocation of
     * an award that came in between is found in one of both. Also releases the place of the merged delegate; of one who
     * was not merged, but cancelled, it only does that.
     */
    public void absorb(String mergedId, CommandContext context) {
        String at = mergedId;
        while (true) {
            followMerged.follow(at, context);
            Versioned<Delegate> merged = delegates.get(at, context.actor());
            String into = merged.state().mergedInto();
            if (into == null) {
                break;
            }
            String from = at;
            Versioned<Delegate> after = delegates.change(
                    into,
                    null,
                    context.withAction("absorb"),
                    delegate -> Merging.absorb(delegate, into, from, merged.state()));
            if (delegates.get(at, context.actor()).version() == merged.version()) {
                // An award may have been parted from the one that remains, before its revocation was seen there.
                loseAward.loseRevoked(
                        merged.state().conferenceId(), merged.state().roles(), context);
                at = into;
                placeDelegate.place(after, context);
            }
        }
        placeDelegate.place(mergedId, context);
    }
}
