package vn.vinhdanh.budget.domain.reward;

/**
 * What took the reward away: the decision that refused the nomination or revoked the award, or the closing of a
 * conference that never decided it.
 */
public record Withdrawal(String decisionId, String reason) {

    private static final String CLOSING = "closing/";

    public static Withdrawal byClosing(String conferenceId) {
        return new Withdrawal(CLOSING + conferenceId, "Hội nghị đã đóng hồ sơ, không có quyết định khen thưởng");
    }

    boolean isByClosing() {
        return decisionId.startsWith(CLOSING);
    }
}
