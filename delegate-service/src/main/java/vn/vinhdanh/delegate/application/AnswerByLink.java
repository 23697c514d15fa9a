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
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

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
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasReplaced
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasCancelled
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnswersCloseWhenTheConferenceBegins
     */
    public Versioned<Delegate> answer(String token, Reply reply, CommandContext cause) {
        Ticket ticket = links.read(token).orElseThrow(() -> new NotFound("invitation"));
        Versioned<Delegate> found = delegates.find(ticket.delegateId()).orElseThrow(() -> new NotFound("invitation"));
        CommandContext answering = byHolder(found, cause);
        Roster roster =
                rosters.get(found.state().conferenceId(), answering.actor()).state();
        Answering.byLink(found.state(), ticket, roster, reply, cause.at());
        substitute.reserve(found, reply);
        delegates.change(
                found.id(), null, answering, delegate -> Answering.byLink(delegate, ticket, roster, reply, cause.at()));
        return place.place(found.id(), answering);
    }

    /** The link proves no account, only that its holder has the invitation. */
    private static CommandContext byHolder(Versioned<Delegate> delegate, CommandContext cause) {
        Actor holder = new Actor(
                "invitation/" + delegate.id(),
                delegate.state().person().name(),
                delegate.state().commune(),
                delegate.state().person().unit(),
                Set.of(Role.SYSTEM));
        return new CommandContext(holder, "answer", null, cause.at(), cause.correlationId(), null);
    }
}
