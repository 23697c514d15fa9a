package vn.vinhdanh.budget.domain.ledger;

/** Identifies one fund of one conference. In documents and events: {@code <conferenceId>/REWARD_FUND}. */
public record FundId(String conferenceId, FundKind kind) {

    public static FundId rewardFundOf(String conferenceId) {
        return new FundId(conferenceId, FundKind.REWARD_FUND);
    }

    public String value() {
        return conferenceId + "/" + kind;
    }

    /** Id of the fund's line with this number. The number has twelve digits, so that ids sort as lines do. */
    public String line(long number) {
        return "%s/%012d".formatted(value(), number);
    }
}
