package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Answering;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** An officer enters an answer that came by phone or on paper. */
public final class EnterAnswer {

    private final Delegates delegates;
    private final ReserveSubstitute substitute;
    private final PlaceDelegate place;

    public EnterAnswer(Delegates delegates, ReserveSubstitute substitute, PlaceDelegate place) {
        this.delegates = delegates;
        this.substitute = substitute;
        this.place = place;
    }

    /** @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyTheInvitedAnswer */
    public Versioned<Delegate> enter(String id, @Nullable Long expected, Reply reply, CommandContext cause) {
        cause.actor().requireAny(Role.SECRETARIAT, Role.OFFICE, Role.UNIT_OFFICER);
        Versioned<Delegate> found = delegates.get(id, cause.actor());
        found.state().mustBeSeenBy(cause.actor());
        Answering.byOfficer(found.state(), reply, cause.at());
        substitute.reserve(found, reply);
        delegates.change(
                id, expected, cause.doing("answer"), delegate -> Answering.byOfficer(delegate, reply, cause.at()));
        return place.place(id, cause);
    }
}
