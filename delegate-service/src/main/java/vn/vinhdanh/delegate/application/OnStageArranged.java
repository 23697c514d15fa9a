package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.NotFound;

/** Remembers the order of the stage, in which awardees sit. It moves nobody: an officer arranges the seats again. */
public final class OnStageArranged {

    private final Rosters rosters;
    private final SeatingPlans plans;

    public OnStageArranged(Rosters rosters, SeatingPlans plans) {
        this.rosters = rosters;
        this.plans = plans;
    }

    /**
     * @throws MissingPrerequisite if the roster does not exist yet
     * @throws NotFound if the conference belongs to another commune
     */
    public void apply(StageArrangedIntegrationEvent arranged, CommandContext context) {
        Roster roster = rosters.find(arranged.conferenceId())
                .orElseThrow(() -> new MissingPrerequisite("conference/" + arranged.conferenceId()))
                .state();
        if (!roster.commune().equals(arranged.commune())) {
            throw new NotFound("roster");
        }
        plans.changeOrBegin(
                arranged.conferenceId(),
                SeatingPlan.empty(arranged.commune()),
                null,
                context.withAction("learn-stage"),
                plan -> plan.learn(arranged.order()));
    }
}
