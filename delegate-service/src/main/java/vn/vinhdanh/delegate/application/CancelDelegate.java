package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Takes a delegate off the list; who waits moves up. */
public final class CancelDelegate {

    private final Delegates delegates;
    private final PlaceDelegate place;

    public CancelDelegate(Delegates delegates, PlaceDelegate place) {
        this.delegates = delegates;
        this.place = place;
    }

    /** @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.ACancelledDelegateIsNotChanged if that has happened already */
    public Versioned<Delegate> cancel(String id, @Nullable Long expected, String reason, CommandContext cause) {
        cause.actor().requireAny(Role.SECRETARIAT, Role.OFFICE, Role.UNIT_OFFICER);
        delegates.change(id, expected, cause.doing("cancel").because(reason), delegate -> {
            delegate.mustBeSeenBy(cause.actor());
            return delegate.cancel();
        });
        return place.place(id, cause);
    }
}
