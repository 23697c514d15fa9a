package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.PaymentRules.APaymentIsNotBeforeItsDecision;
import vn.vinhdanh.budget.domain.reward.PaymentRules.APaymentIsNotInTheFuture;
import vn.vinhdanh.budget.domain.reward.PaymentRules.OnlyWhoMaySignReceives;
import vn.vinhdanh.budget.domain.reward.RewardRules.OneKeyIsOneMovementOfMoney;
import vn.vinhdanh.kernel.VietnamTime;

/**
 * The payment of a reward.
 *
 * @param id derived from the Idempotency-Key, so that the same request twice is one payment
 * @param receivedBy name of the person who signed for the money
 * @param proxyFor for whom that person received it, and by which document; null if the person who may sign did
 * @param paidBy account of the accountant
 * @param at when the accountant recorded it
 * @param paidOn the day on which the money was handed over; null in documents of earlier versions: the day of {@code at}
 */
public record Payment(
        String id,
        String receivedBy,
        @Nullable String proxyFor,
        String paidBy,
        Instant at,
        @Nullable LocalDate paidOn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    /** The day on which the money was handed over. */
    public LocalDate day() {
        return paidOn == null ? VietnamTime.dayOf(at) : paidOn;
    }

    /**
     * Whether this is the request of the earlier payment again; who pays and when it is recorded is not part of a
     * request.
     *
     * @throws OneKeyIsOneMovementOfMoney if it has the same key and other content
     */
    boolean repeats(@Nullable Payment earlier) {
        if (earlier == null || !earlier.id.equals(id)) {
            return false;
        }
        if (!receivedBy.equals(earlier.receivedBy)
                || !Objects.equals(proxyFor, earlier.proxyFor)
                || !day().equals(earlier.day())) {
            throw new OneKeyIsOneMovementOfMoney();
        }
        return true;
    }

    /**
     * @param maySign null if it is not known who represents the nominee
     * @throws APaymentIsNotInTheFuture if the day has not come
     * @throws APaymentIsNotBeforeItsDecision if no decision had been taken on that day
     * @throws OnlyWhoMaySignReceives if another person signed without saying for whom
     */
    void requireAllowed(Decision decision, @Nullable Recipient maySign) {
        if (day().isAfter(VietnamTime.dayOf(at))) {
            throw new APaymentIsNotInTheFuture();
        }
        if (day().isBefore(decision.date())) {
            throw new APaymentIsNotBeforeItsDecision();
        }
        if (proxyFor == null && maySign != null && !maySign.signsAs(receivedBy)) {
            throw new OnlyWhoMaySignReceives();
        }
    }

    /** The note of the payment's ledger line. The day is in it if the payment was recorded on another one. */
    String note() {
        String who = proxyFor == null ? receivedBy : receivedBy + " (nhận thay: " + proxyFor + ")";
        return day().equals(VietnamTime.dayOf(at)) ? who : who + ", ngày " + DAY.format(day());
    }
}
