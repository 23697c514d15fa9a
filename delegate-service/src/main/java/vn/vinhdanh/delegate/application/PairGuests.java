package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** States that two delegates come together and sit side by side, or takes it back. The next arrangement heeds it. */
public final class PairGuests {

    private final ChangeSeating change;

    public PairGuests(ChangeSeating change) {
        this.change = change;
    }

    public Versioned<SeatingPlan> set(
            String conferenceId, String one, String other, boolean together, CommandContext context) {
        return together
                ? change.change(conferenceId, context.withAction("pair-guests"), plan -> plan.pair(one, other))
                : change.change(conferenceId, context.withAction("part-guests"), plan -> plan.part(one));
    }
}
