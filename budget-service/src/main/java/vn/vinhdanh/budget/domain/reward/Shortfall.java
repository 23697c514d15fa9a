package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;

/**
 * The fund could not cover the reward.
 *
 * @param needed the whole reward, in đồng
 * @param available what the fund had available when the shortfall was recorded, in đồng
 * @param since when the reward became unfunded; rewards are retried in this order
 */
public record Shortfall(long needed, long available, Instant since) {}
