package vn.vinhdanh.delegate.application;

import java.util.Set;
import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Answering;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.delegate.domain.delegate.Ticket;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Stored;

/** The invited person answers by the signed link, without an account; the newest answer counts. */
public final class AnswerByLink {

    private final AnswerLinks links;
    private final Delegates delegates;
    private final Rosters rosters;
    private final ReserveSubstitute substitute;
    private final PlaceDelegate place;

    public AnswerByLink(
            AnswerLinks links,
            Delegates delegates,
            Rosters rosters,
            ReserveSubstitute substitute,
            PlaceDelegate place) {
        this.links = links;
        this.delegates = delegates;
        this.rosters = rosters;
        this.substitute = substitute;
        this.place = place;
    }

    /**
     * @throws NotFound for a link that was never given
     * @throws vn.vinhdanh.delegate.domain.delegate.InvitationWasReplaced
     * @throws vn.vinhdanh.delegate.domain.delegate.InvitationWasCancelled
     * @throws vn.vinhdanh.delegate.domain.delegate.AnswersCloseWhenTheConferenceBegins
     */
    public Stored<Delegate> answer(String token, Reply reply, Cause cause) {
        Ticket ticket = links.read(token).orElseThrow(() -> new NotFound("invitation"));
        Stored<Delegate> found = delegates.find(ticket.delegateId()).orElseThrow(() -> new NotFound("invitation"));
        Cause answering = byHolder(found, cause);
        Roster roster =
                rosters.get(found.state().conferenceId(), answering.actor()).state();
        Answering.byLink(found.state(), ticket, roster, reply, cause.at());
        substitute.reserve(found, reply);
        delegates.change(
                found.id(), null, answering, delegate -> Answering.byLink(delegate, ticket, roster, reply, cause.at()));
        return place.place(found.id(), answering);
    }

    /** The link proves no account, only that its holder has the invitation. */
    private static Cause byHolder(Stored<Delegate> delegate, Cause cause) {
        Actor holder = new Actor(
                "invitation/" + delegate.id(),
                delegate.state().person().name(),
                delegate.state().commune(),
                delegate.state().person().unit(),
                Set.of(Role.SYSTEM));
        return new Cause(holder, "answer", null, cause.at(), cause.correlationId(), null);
    }
}
