package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.seating.AwardTurn;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.CommandContext;

/** Remembers when an award is handed out, so that awardees can sit in the order of the stage. */
public final class LearnAwardTurn {

    private final Rosters rosters;
    private final SeatingPlans plans;

    public LearnAwardTurn(Rosters rosters, SeatingPlans plans) {
        this.rosters = rosters;
        this.plans = plans;
    }

    /** Waits for the roster, as the registration of the awardee does. */
    public void apply(NominationApprovedIntegrationEvent approved, CommandContext context) {
        AwardTurn turn = approved.turn();
        boolean isKnown = rosters.find(approved.conferenceId())
                .filter(roster -> roster.state().commune().equals(approved.commune()))
                .isPresent();
        if (turn == null || !isKnown) {
            return;
        }
        plans.changeOrBegin(
                approved.conferenceId(),
                SeatingPlan.empty(approved.commune()),
                null,
                context.withAction("learn-award"),
                plan -> plan.learn(approved.nominationId(), turn));
    }
}
