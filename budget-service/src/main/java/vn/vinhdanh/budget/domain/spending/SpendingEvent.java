package vn.vinhdanh.budget.domain.spending;

/** The events of spending. None carries the name of a person, a payee, or what people wrote. */
public sealed interface SpendingEvent {

    String commune();

    String conferenceId();

    /** Code of the line of the estimate. */
    int line();

    String spendingId();

    /** Of the expense or advance, in đồng. */
    long amount();

    /** An expense, an advance, its settlement, or a reversal waits for the Chairman. */
    record SpendingProposed(String commune, String conferenceId, int line, String spendingId, long amount)
            implements SpendingEvent {}

    /** What a ledger line is booked for after this event. Only this service consumes it. */
    record SpendingOrdered(String commune, String conferenceId, int line, String spendingId, long amount)
            implements SpendingEvent {}
}
