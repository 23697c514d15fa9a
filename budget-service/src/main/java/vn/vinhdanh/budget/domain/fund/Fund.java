package vn.vinhdanh.budget.domain.fund;

import vn.vinhdanh.budget.domain.ledger.FundId;

/**
 * One source of a conference's money, as the plan names it. Its balances are the ledger's.
 *
 * @param basis on what the money rests, as the plan says; empty where it says nothing
 */
public record Fund(FundId id, String commune, String name, String basis) {}
