package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Award;
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
     * Also releases the place of the merged delegate. Of one who was not merged, but cancelled, it only does that. Repeats it if the merged delegate or the one that remains changed meanwhile, so that a revocation of an award that
     * came in between is found in one of both.
     */
    public void absorb(String mergedId, CommandContext context) {
        Versioned<Delegate> merged = delegates.get(mergedId, context.actor());
        while (merged.state().mergedInto() != null) {
            String remaining = followMerged.follow(mergedId, context).id();
            if (remaining.equals(mergedId)) {
                break;
            }
            Delegate taken = merged.state();
            Versioned<Delegate> after = delegates.change(
                    remaining,
                    null,
                    context.withAction("absorb"),
                    delegate -> Merging.absorb(delegate, remaining, mergedId, taken));
            Versioned<Delegate> now = delegates.get(mergedId, context.actor());
            boolean isDone = after.state().mergedInto() == null && now.version() == merged.version();
            merged = now;
            if (isDone) {
                placeDelegate.place(after, context);
                loseWhatWasRevoked(now.state(), context);
                break;
            }
        }
        placeDelegate.place(mergedId, context);
    }

    /** The award may have been parted from the delegate that remains, before the revocation was seen there. */
    private void loseWhatWasRevoked(Delegate merged, CommandContext context) {
        for (Award award : merged.roles().awards()) {
            if (award.revoked()) {
                loseAward.lose(merged.conferenceId(), award.nominationId(), context);
            }
        }
    }
}
