package vn.vinhdanh.nomination.domain.nomination;

/** The Reward Fund's response to the selection. Amounts in đồng. */
public sealed interface Funding {

    /** The selection requested the money; there is no response yet. */
    record Requested() implements Funding {}

    /** @param ledgerLine id of the ledger line of the reservation */
    record Reserved(long amount, String ledgerLine) implements Funding {}

    /** @param available rest of the fund; the reservation is repeated when money is allocated */
    record Unfunded(long amount, long available) implements Funding {}
}
