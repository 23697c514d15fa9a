package vn.vinhdanh.budget.domain.payout;

/** Events of pay-out sheets. None carries a name. */
public sealed interface PayoutEvent {

    /**
     * The signed lines of a sheet are to be paid. The rewards are told after this event.
     *
     * @param amount of the signed lines, in đồng
     */
    record PayoutOrdered(String commune, String conferenceId, int sheet, long amount) implements PayoutEvent {}
}
