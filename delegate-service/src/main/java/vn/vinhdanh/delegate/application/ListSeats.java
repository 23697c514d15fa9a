package vn.vinhdanh.delegate.application;

import java.util.Map;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;

/** Who sits where, for a door. Whether the phone may read it was decided when it read the list. */
public final class ListSeats {

    private final SeatingPlans plans;

    public ListSeats(SeatingPlans plans) {
        this.plans = plans;
    }

    /** Label of the seat, by delegate; empty until the conference is seated. */
    public Map<String, String> of(String conferenceId) {
        return plans.find(conferenceId).map(plan -> plan.state().seats()).orElse(Map.of());
    }
}
