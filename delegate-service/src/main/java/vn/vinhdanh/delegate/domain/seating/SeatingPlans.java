package vn.vinhdanh.delegate.domain.seating;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;

/** The seating plans, by the id of their conference. */
public interface SeatingPlans extends Aggregates<SeatingPlan, SeatingEvent> {

    /** The label of the delegate's seat; null while there is none. */
    default @Nullable String seatOf(String conferenceId, String delegateId) {
        return find(conferenceId)
                .map(plan -> plan.state().seats().get(delegateId))
                .orElse(null);
    }
}
