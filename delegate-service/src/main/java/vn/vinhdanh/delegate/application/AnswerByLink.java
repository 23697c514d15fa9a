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

/** The invited person answers by the signed link of the invitation, without an account. */
public final class AnswerByLink {

    private final AnswerLinks links;
    private final Delegates delegates;
    private final Rosters rosters;
    private final PlaceDelegate placeDelegate;

    public AnswerByLink(AnswerLinks links, Delegates delegates, Rosters rosters, PlaceDelegate placeDelegate) {
        this.links = links;
        this.delegates = delegates;
        this.rosters = rosters;
        this.placeDelegate = placeDelegate;
    }

    /**
     * @throws NotFound if this installation did not create the link
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.TheConferenceWasCancelled
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasReplaced
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasCancelled
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnswersCloseWhenTheConferenceBegins
     */
    public Versioned<Delegate> answer(String token, Reply reply, CommandContext context) {
        Ticket ticket = links.read(token).orElseThrow(() -> new NotFound("invitation"));
        Versioned<Delegate> found = delegates.find(ticket.delegateId()).orElseThrow(() -> new NotFound("invitation"));
        CommandContext holder = asHolder(found, context);
        Roster roster =
                rosters.get(found.state().conferenceId(), holder.actor()).state();
        Answering.byLink(found.state(), ticket, roster, reply, context.at());
        roster.requireOpen();
        Versioned<Delegate> answered = delegates.change(
                found, holder, delegate -> Answering.byLink(delegate, ticket, roster, reply, context.at()));
        return placeDelegate.place(answered, roster, holder);
    }

    /** The link proves only that its holder has the invitation, so the invitation is the actor in the audit trail. */
    private static CommandContext asHolder(Versioned<Delegate> delegate, CommandContext context) {
        Actor actor = new Actor(
                "invitation/" + delegate.id(),
                delegate.state().person().name(),
                delegate.state().commune(),
                delegate.state().person().unit(),
                Set.of(Role.LINK_HOLDER));
        return new CommandContext(actor, "answer", null, context.at(), context.correlationId(), null);
    }
}
