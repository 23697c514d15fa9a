package vn.vinhdanh.delegate.application;

import java.util.function.Function;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.seating.SeatingEvent;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/**
 * What every change of a seating plan by a person has in common. Changes from several places at once are each decided on
 * the plan that is stored, one after the other.
 */
public final class ChangeSeating {

    private final Rosters rosters;
    private final SeatingPlans plans;
    private final FollowSeating follow;

    public ChangeSeating(Rosters rosters, SeatingPlans plans, FollowSeating follow) {
        this.rosters = rosters;
        this.plans = plans;
        this.follow = follow;
    }

    /** @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AClosedConferenceTakesNoMore */
    public Versioned<SeatingPlan> change(
            String conferenceId,
            CommandContext context,
            Function<SeatingPlan, Outcome<SeatingPlan, SeatingEvent>> decide) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        rosters.get(conferenceId, context.actor()).state().requireOpen();
        SeatingPlan empty = SeatingPlan.empty(context.actor().commune());
        Versioned<SeatingPlan> changed = plans.changeOrBegin(conferenceId, empty, null, context, decide);
        // Who left while the change was decided was perhaps seated by it.
        return follow.follow(conferenceId, context).orElse(changed);
    }
}
