package vn.vinhdanh.budget.domain.estimate;

import vn.vinhdanh.kernel.Aggregates;

/** Which delegates have a place, by the id of the delegate. They publish no events. */
public interface DelegatePlaces extends Aggregates<DelegatePlace, Void> {

    /** How many delegates of the conference have a place. */
    int takenOf(String conferenceId);
}
