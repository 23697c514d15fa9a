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
 * Invites everybody who is due, one write each. Stopped half-way it is read again and goes on: whoever has the right
 * invitation is not due any more.
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

    public void apply(InvitationsRequestedIntegrationEvent fact, CommandContext cause) {
        Roster roster = rosters.get(fact.conferenceId(), cause.actor()).state();
        Schedule schedule = roster.fixedSchedule();
        CommandContext inviting = cause.doing("invite");
        for (Versioned<Delegate> due : lists.all(fact.conferenceId())) {
            if (Inviting.isDue(due.state(), schedule)) {
                delegates.change(
                        due.id(),
                        null,
                        inviting,
                        delegate -> Inviting.isDue(delegate, schedule)
                                ? Inviting.invite(delegate, due.id(), roster, links, cause.at())
                                : Outcome.of(delegate));
            }
        }
    }
}
