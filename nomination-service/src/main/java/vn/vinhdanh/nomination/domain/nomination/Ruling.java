package vn.vinhdanh.nomination.domain.nomination;

import java.time.LocalDate;

/** What the Chairman ruled on one nomination. */
public sealed interface Ruling {

    SignedDecision decision();

    /**
     * @param reward in đồng, frozen by the norms in force on the decision's date
     * @param unrounded in đồng, the same before rounding
     */
    record Approval(SignedDecision decision, long reward, long unrounded) implements Ruling {}

    record Refusal(SignedDecision decision, String reason) implements Ruling {}

    /** @param number with its symbol: 05/QĐ-UBND */
    record SignedDecision(String id, String number, LocalDate date) {}
}
