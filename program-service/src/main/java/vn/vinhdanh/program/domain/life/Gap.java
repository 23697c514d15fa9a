package vn.vinhdanh.program.domain.life;

import java.time.Instant;

/**
 * Something that should have followed in the life of an award, and did not.
 *
 * @param since when it could have followed
 */
public record Gap(Kind kind, String nominationId, Instant since) {

    /** What is missing. */
    public enum Kind {
        /** The council selected it, and no money was reserved, nor said to be lacking. */
        SELECTED_WITHOUT_MONEY,
        /** The money was lacking, and still is. */
        REWARD_UNFUNDED,
        /** The Chairman approved it, and nobody became a delegate for it. */
        AWARD_WITHOUT_DELEGATE,
        /** The Chairman approved it, and the stage does not have it. */
        AWARD_WITHOUT_SLOT,
        /** The stage has it, and it is no award. */
        SLOT_WITHOUT_AWARD,
        /** Somebody became a delegate for it, and it was never an award. */
        DELEGATE_WITHOUT_AWARD,
        /** It was paid, and it was never an award. */
        PAYMENT_WITHOUT_AWARD,
        /** It was revoked, and the money has not come back (Luật TĐKT 2022, Điều 93). */
        REVOKED_WITHOUT_RECOVERY,
        /** The conference is closed, and the reward was not paid. */
        CLOSED_WITHOUT_PAYMENT
    }
}
