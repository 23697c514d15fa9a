package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.SeatingRules.OnlyWhoHasAPlaceIsSeated;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** Moves one delegate, or a group side by side, to the seats from one on. */
public final class MoveGuests {

    private final Delegates delegates;
    private final ChangeSeating change;

    public MoveGuests(Delegates delegates, ChangeSeating change) {
        this.delegates = delegates;
        this.change = change;
    }

    /**
     * @param ids in the order in which they sit; each once
     * @throws OnlyWhoHasAPlaceIsSeated
     */
    public Versioned<SeatingPlan> move(String conferenceId, List<String> ids, String seat, CommandContext context) {
        return change.change(conferenceId, context.withAction("move-guests"), plan -> {
            ids.forEach(id -> requireExpected(conferenceId, id));
            return plan.move(ids, seat);
        });
    }

    private void requireExpected(String conferenceId, String id) {
        boolean expected = delegates
                .find(id)
                .filter(delegate -> delegate.state().conferenceId().equals(conferenceId)
                        && delegate.state().hasPlace())
                .isPresent();
        if (!expected) {
            throw new OnlyWhoHasAPlaceIsSeated();
        }
    }
}
