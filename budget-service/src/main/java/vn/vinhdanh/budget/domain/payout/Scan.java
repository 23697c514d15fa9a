package vn.vinhdanh.budget.domain.payout;

import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.kernel.KeptFile;

/**
 * A scan or a photo of the signed sheet.
 *
 * @param number from 1, never given twice
 * @param name as its sender calls it
 */
public record Scan(int number, String name, KeptFile kept, Signed by) {}
