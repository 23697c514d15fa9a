package vn.vinhdanh.budget.domain.fund;

import vn.vinhdanh.kernel.Aggregates;

/** All funds. The id is {@link vn.vinhdanh.budget.domain.ledger.FundId#value()}. */
public interface Funds extends Aggregates<Fund, FundEvent> {}
