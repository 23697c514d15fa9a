package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.budget.domain.payout.PayoutSheet;

/** Prints a pay-out sheet to be signed. */
public interface PayoutPrinter {

    /** @return a PDF */
    byte[] print(Occasion occasion, PayoutSheet sheet);
}
