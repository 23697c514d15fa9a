package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Answering;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnInvitationIsReadUntilAMonthAfterTheConference;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.delegate.Ticket;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/** Reads an invitation by its signed link. It changes nothing, because mail scanners open links too. */
public final class OpenInvitation {

    private final AnswerLinks links;
    private final Delegates delegates;
    private final Rosters rosters;
    private final WaitingLists waiting;
    private final SeatingPlans seating;

    public OpenInvitation(
            AnswerLinks links, Delegates delegates, Rosters rosters, WaitingLists waiting, SeatingPlans seating) {
        this.links = links;
        this.delegates = delegates;
        this.rosters = rosters;
        this.waiting = waiting;
        this.seating = seating;
    }

    /**
     * @throws NotFound if this installation did not create the link
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.TheConferenceWasCancelled
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasReplaced
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasCancelled
     * @throws AnInvitationIsReadUntilAMonthAfterTheConference
     */
    public OpenedInvitation open(String token, CommandContext context) {
        Ticket ticket = links.read(token).orElseThrow(() -> new NotFound("invitation"));
        Versioned<Delegate> delegate =
                delegates.find(ticket.delegateId()).orElseThrow(() -> new NotFound("invitation"));
        String conferenceId = delegate.state().conferenceId();
        Roster roster = rosters.find(conferenceId).map(Versioned::state).orElseThrow(() -> new NotFound("invitation"));
        Answering.requireCurrent(delegate.state(), ticket, roster);
        Schedule schedule = roster.schedule();
        if (schedule != null && schedule.isForgottenAt(context.at())) {
            throw new AnInvitationIsReadUntilAMonthAfterTheConference();
        }
        boolean hasBegun = roster.schedule() != null && roster.schedule().hasBegunAt(context.at());
        boolean closed = hasBegun || delegate.state().state() == State.CHECKED_IN;
        int position = waiting.position(
                delegate.state().poolsOf(delegate.state().group(), roster).getFirst(), delegate.id());
        String seat = seating.seatOf(conferenceId, delegate.id());
        return new OpenedInvitation(delegate, roster, closed, position, seat);
    }
}
