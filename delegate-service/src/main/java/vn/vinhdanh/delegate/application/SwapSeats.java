package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** Two delegates exchange their seats. */
public final class SwapSeats {

    private final ChangeSeating change;

    public SwapSeats(ChangeSeating change) {
        this.change = change;
    }

    public Versioned<SeatingPlan> swap(String conferenceId, String one, String other, CommandContext context) {
        return change.change(conferenceId, context.withAction("swap-seats"), plan -> plan.swap(one, other));
    }
}
