package vn.vinhdanh.nomination.domain.nomination;

import java.time.LocalDate;

/** The Chairman's ruling on one nomination. */
public sealed interface Ruling {

    SignedDecision decision();

    /**
     * @param reward in đồng, by the norms in force on the decision's date; never changes
     * @param unrounded the reward in đồng before rounding
     */
    record Approval(SignedDecision decision, long reward, long unrounded) implements Ruling {}

    record Refusal(SignedDecision decision, String reason) implements Ruling {}

    /** @param number number and symbol: 05/QĐ-UBND */
    record SignedDecision(String id, String number, LocalDate date) {}
}
