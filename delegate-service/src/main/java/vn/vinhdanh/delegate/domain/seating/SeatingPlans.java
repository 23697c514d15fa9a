package vn.vinhdanh.delegate.domain.seating;

import vn.vinhdanh.kernel.Aggregates;

/** The seating plans, by the id of their conference. */
public interface SeatingPlans extends Aggregates<SeatingPlan, SeatingEvent> {}
