package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Cancelling;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Cancels a delegate and gives the place to the next one on the waiting list. */
public final class CancelDelegate {

    private final Delegates delegates;
    private final Rosters rosters;
    private final PlaceDelegate placeDelegate;

    public CancelDelegate(Delegates delegates, Rosters rosters, PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.placeDelegate = placeDelegate;
    }

    /**
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.TheSecretariatTakesAnAwardeeOffTheList
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.ACancelledDelegateIsNotChanged if the delegate is
     *     cancelled already
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.WhoHasCheckedInHasCome
     */
    public Versioned<Delegate> cancel(String id, @Nullable Long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE, Role.UNIT_OFFICER);
        Delegate found = delegates.getVisible(id, context.actor()).state();
        rosters.getOpen(found.conferenceId(), context.actor());
        Versioned<Delegate> cancelled = delegates.change(
                id,
                expected,
                context.withAction("cancel").withReason(reason),
                delegate -> Cancelling.cancel(delegate, context.actor()));
        return placeDelegate.place(cancelled, context);
    }
}
