package vn.vinhdanh.budget.domain.finalaccount;

import vn.vinhdanh.kernel.Aggregates;

/** The final accounts of all conferences. The id is the id of the conference. */
public interface FinalAccounts extends Aggregates<FinalAccount, Void> {}
