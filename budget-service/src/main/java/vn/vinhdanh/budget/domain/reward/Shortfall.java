package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;

/**
 * The fund could not cover the reward.
 *
 * @param needed the whole reward, in đồng
 * @param available what the fund could give to this reward when the shortfall was recorded, with what it holds for it
 *     already, in đồng
 * @param since when the reward became unfunded; rewards are retried in this order
 */
public record Shortfall(long needed, long available, Instant since) {}
