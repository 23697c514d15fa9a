package vn.vinhdanh.delegate.application;

import java.util.Set;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** Locks seats, so that they stay as they are, or unlocks them. */
public final class LockSeats {

    private final ChangeSeating change;

    public LockSeats(ChangeSeating change) {
        this.change = change;
    }

    public Versioned<SeatingPlan> set(String conferenceId, Set<String> seats, boolean locked, CommandContext context) {
        return locked
                ? change.change(conferenceId, context.withAction("lock-seats"), plan -> plan.lock(seats))
                : change.change(conferenceId, context.withAction("unlock-seats"), plan -> plan.unlock(seats));
    }
}
