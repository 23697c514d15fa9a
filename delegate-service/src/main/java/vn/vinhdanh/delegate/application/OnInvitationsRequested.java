package vn.vinhdanh.delegate.application;

import java.util.Map;
import java.util.function.Predicate;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Inviting;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/**
 * Invites all delegates who need an invitation, with one write for each. If it is interrupted, the event is redelivered
 * and the delegates who were invited already are skipped. A request that is not current any more, because it was
 * replayed or read again, invites nobody.
 */
public final class OnInvitationsRequested {

    private final Delegates delegates;
    private final DelegateLists lists;
    private final Rosters rosters;
    private final SeatingPlans seating;

    public OnInvitationsRequested(Delegates delegates, DelegateLists lists, Rosters rosters, SeatingPlans seating) {
        this.delegates = delegates;
        this.lists = lists;
        this.rosters = rosters;
        this.seating = seating;
    }

    public void apply(InvitationsRequestedIntegrationEvent requested, CommandContext context) {
        Roster roster = rosters.get(requested.conferenceId(), context.actor()).state();
        if (!roster.isToInvite(requested.round(), requested.scheduleRevision(), context.at())) {
            return;
        }
        Schedule schedule = roster.requireSchedule();
        CommandContext inviting = context.withAction("invite");
        Predicate<Delegate> isDue = Boolean.TRUE.equals(requested.revisedOnly())
                ? delegate -> Inviting.isToBeRevised(delegate, schedule)
                : delegate -> Inviting.isDue(delegate, schedule);
        Map<String, String> seats = seating.find(requested.conferenceId())
                .map(plan -> plan.state().seats())
                .orElse(Map.of());
        for (Versioned<Delegate> due : lists.all(requested.conferenceId())) {
            if (isDue.test(due.state())) {
                delegates.change(
                        due,
                        inviting,
                        delegate -> isDue.test(delegate)
                                ? Inviting.invite(delegate, roster, seats.get(due.id()), context.at())
                                : Outcome.of(delegate));
            }
        }
        rosters.change(
                requested.conferenceId(),
                null,
                context.withAction("finish-round"),
                current -> current.finishRound(requested.round()));
    }
}
