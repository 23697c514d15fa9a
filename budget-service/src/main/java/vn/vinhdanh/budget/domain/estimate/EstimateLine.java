package vn.vinhdanh.budget.domain.estimate;

import org.jspecify.annotations.Nullable;

/**
 * One kind of expense: quantity × unit price.
 *
 * @param code stays with the line through all versions; {@link #NEW} until the estimate gives it one
 * @param unit what is counted: người/buổi, bộ, gói
 * @param unitPrice in đồng
 * @param basis why it is needed and where the price is from: a quotation, a decision, a contract
 * @param norm subject of the norm of spending that limits the price; null if none does
 * @param overNorm why the price is above the norm; null if nobody said
 */
public record EstimateLine(
        int code,
        String text,
        String unit,
        Quantity quantity,
        long unitPrice,
        String basis,
        @Nullable String norm,
        @Nullable String overNorm) {

    /** The code of a line that the estimate does not have yet. */
    public static final int NEW = 0;

    /** Keeps quantity × price × lines within a long, whatever number of places is taken. */
    public static final long HIGHEST_PRICE = 1_000_000_000L;

    public EstimateLine {
        if (unitPrice < 1 || unitPrice > HIGHEST_PRICE) {
            throw new IllegalArgumentException("A price is between 1 and " + HIGHEST_PRICE);
        }
    }

    EstimateLine coded(int next) {
        return new EstimateLine(next, text, unit, quantity, unitPrice, basis, norm, overNorm);
    }
}
