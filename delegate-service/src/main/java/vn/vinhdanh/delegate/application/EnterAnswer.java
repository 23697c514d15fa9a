package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Answering;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** An officer enters an answer that was given by phone or on paper. */
public final class EnterAnswer {

    private final Delegates delegates;
    private final Rosters rosters;
    private final PlaceDelegate placeDelegate;

    public EnterAnswer(Delegates delegates, Rosters rosters, PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.placeDelegate = placeDelegate;
    }

    /** @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyTheInvitedAnswer */
    public Versioned<Delegate> enter(String id, @Nullable Long expected, Reply reply, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE, Role.UNIT_OFFICER);
        Versioned<Delegate> found = delegates.getVisible(id, context.actor());
        rosters.getOpen(found.state().conferenceId(), context.actor());
        Answering.byOfficer(found.state(), reply, context.at());
        Versioned<Delegate> answered = delegates.change(
                id,
                expected,
                context.withAction("answer"),
                delegate -> Answering.byOfficer(delegate, reply, context.at()));
        return placeDelegate.place(answered, context);
    }
}
