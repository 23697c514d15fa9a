package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;

/**
 * The fund could not cover the reward.
 *
 * @param needed what the reward needs in all, in đồng
 * @param available what the fund had when it was said, in đồng
 * @param since since when it waits: the order in which rewards are tried again
 */
public record Shortfall(long needed, long available, Instant since) {}
