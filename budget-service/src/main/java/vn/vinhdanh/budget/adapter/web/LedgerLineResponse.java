package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;

/**
 * One line of a ledger, with the balances after it. Amounts are in đồng.
 *
 * @param note basis of an allocation, reason of a reversal, number of a decision, recipient of a payment, reason of a release
 * @param by account that ordered the movement, or {@code system}
 */
record LedgerLineResponse(
        String id,
        long number,
        Movement movement,
        long amount,
        @Nullable String nominationId,
        String note,
        String by,
        Instant at,
        Balance balance,
        String previousHash,
        String hash) {

    static LedgerLineResponse of(LedgerLine line) {
        Entry entry = line.entry();
        return new LedgerLineResponse(
                line.id(),
                line.number(),
                entry.movement(),
                entry.amount(),
                entry.nominationId(),
                entry.note(),
                entry.by(),
                entry.at(),
                Balance.of(line.after()),
                line.previousHash(),
                line.hash());
    }

    /** {@code allocated = available + reserved + committed + paid}. */
    record Balance(long allocated, long available, long reserved, long committed, long paid) {

        static Balance of(Balances balances) {
            return new Balance(
                    balances.allocated(),
                    balances.available(),
                    balances.reserved(),
                    balances.committed(),
                    balances.paid());
        }
    }
}
