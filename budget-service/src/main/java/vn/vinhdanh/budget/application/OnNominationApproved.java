package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Decision;
import vn.vinhdanh.budget.domain.reward.Recipient;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** Commits the reward that the decision froze. The rest of a larger estimate is offered to unfunded rewards. */
public final class OnNominationApproved {

    private final UpdateReward rewards;
    private final RetryUnfunded retry;

    public OnNominationApproved(UpdateReward rewards, RetryUnfunded retry) {
        this.rewards = rewards;
        this.retry = retry;
    }

    /** @throws MissingPrerequisite if the reward is not known yet */
    public void apply(NominationApprovedIntegrationEvent approved, CommandContext context) {
        Decision decision = new Decision(
                approved.decisionId(), approved.decisionNumber(), approved.decisionDate(), approved.reward());
        Recipient recipient =
                new Recipient(approved.attendeeName(), approved.attendeeTitle(), approved.attendeeSalutation());
        Reward reward = rewards.update(
                        approved.nominationId(),
                        context.withAction("commit"),
                        known -> known.approve(decision, recipient))
                .state();
        if (decision.reward() < reward.told().estimate()) {
            retry.retry(reward.source(), context);
        }
    }
}
