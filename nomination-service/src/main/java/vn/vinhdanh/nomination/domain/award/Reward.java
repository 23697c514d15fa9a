package vn.vinhdanh.nomination.domain.award;

import java.util.List;

/**
 * The money that goes with an award.
 *
 * @param amount in đồng, rounded up as the norms say
 * @param unrounded in đồng, what the shares alone come to
 * @param basis the norms that gave it
 */
public record Reward(long amount, long unrounded, List<Citation> basis) {

    public Reward {
        basis = List.copyOf(basis);
    }
}
