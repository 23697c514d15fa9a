package vn.vinhdanh.delegate.application;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Merging;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Makes one delegate of two who are one person: with the roles of both, and one place. Any number of officers and any
 * number of pairs may be merged at once; each write is of the version that was read.
 */
public final class MergeDelegates {

    private final Delegates delegates;
    private final FollowMerged followMerged;
    private final AbsorbMerged absorbMerged;
    private final PlaceDelegate placeDelegate;

    public MergeDelegates(
            Delegates delegates, FollowMerged followMerged, AbsorbMerged absorbMerged, PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.followMerged = followMerged;
        this.absorbMerged = absorbMerged;
        this.placeDelegate = placeDelegate;
    }

    /** Nothing is merged if one of them was taken off the list or parted from the other since. */
    public void merge(String one, String other, CommandContext context) {
        while (true) {
            Versioned<Delegate> first = followMerged.follow(one, context);
            Versioned<Delegate> second = followMerged.follow(other, context);
            if (first.id().equals(second.id()) || !Merging.mayMerge(first, second)) {
                return;
            }
            Optional<Versioned<Delegate>> substituted = Merging.substituted(first, second);
            if (substituted.isPresent()) {
                placeDelegate.place(
                        delegates.change(
                                substituted.get(),
                                context.withAction("answer"),
                                delegate -> Merging.withoutSubstitute(delegate, context.at())),
                        context);
                return;
            }
            Versioned<Delegate> remaining = Merging.remains(first, second) ? first : second;
            Versioned<Delegate> leaving = remaining == first ? second : first;
            if (delegates
                    .changeIfCurrent(
                            leaving,
                            context.withAction("merge-into"),
                            delegate -> Merging.into(delegate, remaining.id()))
                    .isPresent()) {
                absorbMerged.absorb(leaving.id(), context);
                return;
            }
        }
    }
}
