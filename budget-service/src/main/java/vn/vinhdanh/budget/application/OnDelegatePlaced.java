package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.DelegatePlace;
import vn.vinhdanh.budget.domain.estimate.DelegatePlaces;
import vn.vinhdanh.kernel.CommandContext;

/** Notes whether a delegate has a place, so that quantities of an estimate follow. */
public final class OnDelegatePlaced {

    private final DelegatePlaces places;

    public OnDelegatePlaced(DelegatePlaces places) {
        this.places = places;
    }

    /**
     * @param taken whether the fact gives the delegate a place, or takes it
     * @param position of the fact among those of the delegate
     */
    public void apply(boolean taken, DelegatePlaceIntegrationEvent event, long position, CommandContext context) {
        places.changeOrBegin(
                event.delegateId(),
                DelegatePlace.unknown(event.commune(), event.conferenceId()),
                null,
                context.withAction("note-place"),
                known -> known.note(taken, position));
    }
}
