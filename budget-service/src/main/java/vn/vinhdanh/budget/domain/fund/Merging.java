package vn.vinhdanh.budget.domain.fund;

/** How far the ledger of a conference's reward fund has become part of the year's. */
public enum Merging {
    /** Its rewards and its free rest are moving. */
    RUNNING,
    /** All balances of its own ledger are zero. */
    DONE
}
