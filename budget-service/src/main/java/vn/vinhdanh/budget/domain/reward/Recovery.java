package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.RewardRules.OneKeyIsOneMovementOfMoney;

/**
 * The money of a revoked award that came back (Luật TĐKT 2022, Điều 93).
 *
 * @param id derived from the Idempotency-Key, so that the same request twice is one recovery
 * @param receipt number of the receipt
 * @param receivedBy account of the accountant
 */
public record Recovery(String id, String receipt, String receivedBy, Instant at) {

    /**
     * Whether this is the request of the earlier recovery again.
     *
     * @throws OneKeyIsOneMovementOfMoney if it has the same key and another receipt
     */
    boolean repeats(@Nullable Recovery earlier) {
        if (earlier == null || !earlier.id.equals(id)) {
            return false;
        }
        if (!receipt.equals(earlier.receipt)) {
            throw new OneKeyIsOneMovementOfMoney();
        }
        return true;
    }
}
