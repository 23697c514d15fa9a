package vn.vinhdanh.nomination.domain.nomination;

/** Whether the Reward Fund has put money aside. Amounts in đồng. */
public sealed interface Funding {

    /** Asked for by the selection; the answer is on its way. */
    record Requested() implements Funding {}

    /** @param ledgerLine the line of the ledger that proves it */
    record Reserved(long amount, String ledgerLine) implements Funding {}

    /** @param available what the fund still had; the reservation is tried again when money is allocated */
    record Unfunded(long amount, long available) implements Funding {}
}
