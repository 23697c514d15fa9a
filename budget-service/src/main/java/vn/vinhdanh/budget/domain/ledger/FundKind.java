package vn.vinhdanh.budget.domain.ledger;

/** The two sources of a conference's money. They are never mixed. */
public enum FundKind {
    /** Kinh phí tổ chức: pays for holding the conference. */
    STATE_BUDGET,
    /** Quỹ thi đua, khen thưởng: pays only rewards. */
    REWARD_FUND
}
