package vn.vinhdanh.budget.domain.payout;

import java.time.LocalDate;
import vn.vinhdanh.budget.domain.estimate.Signed;

/**
 * The accountant's word that everybody who signed has the money.
 *
 * @param paidOn the day on which it was handed over
 * @param booked whether each reward was told; a crash in between leaves it false, and the order is followed again
 */
public record PayoutOrder(LocalDate paidOn, Signed by, boolean booked) {}
