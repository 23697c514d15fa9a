package vn.vinhdanh.budget.domain.estimate;

/** The events of an estimate. None says who did it, or carries what people wrote. */
public sealed interface EstimateEvent {

    /** The estimate before the step; its commune and conference. */
    Estimate estimate();

    EstimateVersion version();

    /** It waits for the Chairman. */
    record EstimateSubmitted(Estimate estimate, EstimateVersion version) implements EstimateEvent {}

    /** It holds from now on. */
    record EstimateApproved(Estimate estimate, EstimateVersion version) implements EstimateEvent {}

    /** It is to be mended. */
    record EstimateReturned(Estimate estimate, EstimateVersion version) implements EstimateEvent {}
}
