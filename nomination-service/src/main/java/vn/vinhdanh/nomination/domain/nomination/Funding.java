package vn.vinhdanh.nomination.domain.nomination;

/** The Reward Fund's response to the selection, or to a reward that has risen since. Amounts in đồng. */
public sealed interface Funding {

    /** The reward that the fund speaks of. */
    long amount();

    /** The selection requested the money; there is no response yet. */
    record Requested() implements Funding {

        @Override
        public long amount() {
            return 0;
        }
    }

    /** @param ledgerLine id of the ledger line of the reservation */
    record Reserved(long amount, String ledgerLine) implements Funding {}

    /**
     * @param available what the fund can give to this reward, with what it holds for it already; the reservation is repeated
     *     when money is allocated
     */
    record Unfunded(long amount, long available) implements Funding {}
}
