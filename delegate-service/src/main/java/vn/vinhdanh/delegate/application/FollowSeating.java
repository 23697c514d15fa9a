package vn.vinhdanh.delegate.application;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** Brings a seating plan in line with the list of delegates, whatever happened to them and in whatever order. */
public final class FollowSeating {

    private final SeatingPlans plans;
    private final ListGuests guests;

    public FollowSeating(SeatingPlans plans, ListGuests guests) {
        this.plans = plans;
        this.guests = guests;
    }

    /**
     * Repeats until the plan is that of the list, because the list may have changed while the plan was written.
     *
     * @return empty if nobody is seated yet
     */
    public Optional<Versioned<SeatingPlan>> follow(String conferenceId, CommandContext context) {
        Versioned<SeatingPlan> plan = plans.find(conferenceId).orElse(null);
        if (plan == null || plan.state().hall() == null) {
            return Optional.empty();
        }
        long before;
        do {
            before = plan.version();
            plan = plans.change(
                    plan,
                    context.withAction("follow-delegates"),
                    current -> current.follow(guests.list(conferenceId, current)));
        } while (plan.version() != before);
        return Optional.of(plan);
    }
}
