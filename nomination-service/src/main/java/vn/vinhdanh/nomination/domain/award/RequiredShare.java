package vn.vinhdanh.nomination.domain.award;

import vn.vinhdanh.kernel.InvalidInput;

/**
 * The share of eligible members whose votes in favour select a nomination. No law prescribes it for a commune's awards:
 * the council's regulation does, as a norm of the commune.
 *
 * @param more true: more than this share; false: at least this share
 */
public record RequiredShare(int numerator, int denominator, boolean more) {

    public static final RequiredShare MORE_THAN_HALF = new RequiredShare(1, 2, true);

    public RequiredShare {
        if (numerator < 1 || denominator > 1000 || numerator > denominator || (more && numerator == denominator)) {
            throw new InvalidInput(
                    "share",
                    "Tỷ lệ phải là phân số lớn hơn 0 và không quá 1, mẫu số không quá 1000.",
                    "A share is a fraction above 0 and not above 1, its denominator not above 1000.");
        }
    }

    public static RequiredShare atLeast(int numerator, int denominator) {
        return new RequiredShare(numerator, denominator, false);
    }

    /** The number of votes in favour that selects a nomination. At least one, even if no member is eligible. */
    public int votesNeeded(int eligible) {
        int exact = numerator * eligible;
        return more ? Math.floorDiv(exact, denominator) + 1 : Math.max(1, Math.ceilDiv(exact, denominator));
    }

    /** Sessions of earlier releases may have a lower share; a norm may not. */
    boolean isAtLeastMoreThanHalf() {
        return more ? 2 * numerator >= denominator : 2 * numerator > denominator;
    }
}
