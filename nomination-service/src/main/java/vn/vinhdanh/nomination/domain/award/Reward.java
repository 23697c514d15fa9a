package vn.vinhdanh.nomination.domain.award;

import java.util.List;

/**
 * The money of an award.
 *
 * @param amount in đồng, rounded up by the norms
 * @param unrounded in đồng, before rounding
 * @param basis the norms from which the amount was computed
 */
public record Reward(long amount, long unrounded, List<Citation> basis) {

    public Reward {
        basis = List.copyOf(basis);
    }
}
