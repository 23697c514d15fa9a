package vn.vinhdanh.budget.domain.estimate;

import vn.vinhdanh.kernel.Aggregates;

/** The estimates, by the id of their conference. */
public interface Estimates extends Aggregates<Estimate, EstimateEvent> {}
