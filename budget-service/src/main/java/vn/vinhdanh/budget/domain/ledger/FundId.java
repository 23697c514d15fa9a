package vn.vinhdanh.budget.domain.ledger;

/** A fund belongs to one conference. In documents and events: {@code <conferenceId>/REWARD_FUND}. */
public record FundId(String conferenceId, FundKind kind) {

    public static FundId rewardFundOf(String conferenceId) {
        return new FundId(conferenceId, FundKind.REWARD_FUND);
    }

    public String value() {
        return conferenceId + "/" + kind;
    }

    /** Id of the fund's line with this number: twelve digits, so that the order of ids is the order of lines. */
    public String line(long number) {
        return "%s/%012d".formatted(value(), number);
    }
}
