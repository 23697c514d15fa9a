package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Inviting;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/**
 * Invites all delegates who need an invitation, with one write for each. If it is interrupted, the event is redelivered
 * and the delegates who were invited already are skipped.
 */
public final class OnInvitationsRequested {

    private final Delegates delegates;
    private final DelegateLists lists;
    private final Rosters rosters;
    private final AnswerLinks links;

    public OnInvitationsRequested(Delegates delegates, DelegateLists lists, Rosters rosters, AnswerLinks links) {
        this.delegates = delegates;
        this.lists = lists;
        this.rosters = rosters;
        this.links = links;
    }

    public void apply(InvitationsRequestedIntegrationEvent requested, CommandContext context) {
        Roster roster = rosters.get(requested.conferenceId(), context.actor()).state();
        Schedule schedule = roster.requireSchedule();
        CommandContext inviting = context.withAction("invite");
        for (Versioned<Delegate> due : lists.all(requested.conferenceId())) {
            if (Inviting.isDue(due.state(), schedule)) {
                delegates.change(
                        due,
                        inviting,
                        delegate -> Inviting.isDue(delegate, schedule)
                                ? Inviting.invite(delegate, due.id(), roster, links, context.at())
                                : Outcome.of(delegate));
            }
        }
    }
}
