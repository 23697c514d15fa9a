package vn.vinhdanh.budget.domain.ledger;

/** Where a conference's money comes from; the two are never mixed. */
public enum FundKind {
    /** Kinh phí tổ chức: pays for holding the conference. */
    STATE_BUDGET,
    /** Quỹ thi đua, khen thưởng: pays rewards, and nothing else. */
    REWARD_FUND
}
