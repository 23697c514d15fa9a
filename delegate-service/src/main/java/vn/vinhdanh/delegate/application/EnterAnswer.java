package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Answering;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Stored;

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

    /** @throws vn.vinhdanh.delegate.domain.delegate.OnlyTheInvitedAnswer */
    public Stored<Delegate> enter(String id, @Nullable Long expected, Reply reply, Cause cause) {
        cause.actor().mustBe(Role.SECRETARIAT, Role.OFFICE, Role.UNIT_OFFICER);
        Stored<Delegate> found = delegates.get(id, cause.actor());
        found.state().mustBeSeenBy(cause.actor());
        Answering.byOfficer(found.state(), reply, cause.at());
        substitute.reserve(found, reply);
        delegates.change(
                id, expected, cause.doing("answer"), delegate -> Answering.byOfficer(delegate, reply, cause.at()));
        return place.place(id, cause);
    }
}
