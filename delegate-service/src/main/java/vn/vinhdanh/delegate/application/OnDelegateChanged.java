package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.CommandContext;

/** Somebody came on the list of delegates or left it: the seats follow. */
public final class OnDelegateChanged {

    private final Delegates delegates;
    private final SeatingPlans plans;
    private final FollowSeating follow;

    public OnDelegateChanged(Delegates delegates, SeatingPlans plans, FollowSeating follow) {
        this.delegates = delegates;
        this.plans = plans;
        this.follow = follow;
    }

    /** Costs two reads while the plan agrees with the delegate. */
    public void apply(PlacingIntegrationEvent changed, CommandContext context) {
        delegates.find(changed.delegateId()).ifPresent(delegate -> {
            String conferenceId = delegate.state().conferenceId();
            boolean differs = plans.find(conferenceId)
                    .filter(plan -> plan.state().hall() != null)
                    .map(plan -> plan.state().seats().containsKey(delegate.id())
                            != delegate.state().hasPlace())
                    .orElse(false);
            if (differs) {
                follow.follow(conferenceId, context);
            }
        });
    }
}
