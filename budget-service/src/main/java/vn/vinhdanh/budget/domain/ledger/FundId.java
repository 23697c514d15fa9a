package vn.vinhdanh.budget.domain.ledger;

/**
 * Identifies one fund. In documents and events: {@code <owner>/REWARD_FUND}.
 *
 * @param owner id of the conference that it pays for; of a commune's reward fund the commune and the year,
 *     {@code trung-khanh/2026}
 */
public record FundId(String owner, FundKind kind) {

    /** The Quỹ Thi đua, khen thưởng of a commune: one for each year. */
    public static FundId rewardFundOf(String commune, int year) {
        return new FundId(commune + "/" + year, FundKind.REWARD_FUND);
    }

    /** The conference's own entry for rewards. Until the communes had funds for each year, its money was there. */
    public static FundId rewardFundOf(String conferenceId) {
        return new FundId(conferenceId, FundKind.REWARD_FUND);
    }

    public String value() {
        return owner + "/" + kind;
    }

    /** Id of the fund's line with this number. The number has twelve digits, so that ids sort as lines do. */
    public String line(long number) {
        return "%s/%012d".formatted(value(), number);
    }
}
