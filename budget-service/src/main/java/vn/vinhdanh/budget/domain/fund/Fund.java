package vn.vinhdanh.budget.domain.fund;

import vn.vinhdanh.budget.domain.ledger.FundId;

/**
 * One source of a conference's money, as the plan names it. Its balances are in its ledger.
 *
 * @param basis the legal basis that the plan gives for the money; empty if the plan gives none
 */
public record Fund(FundId id, String commune, String name, String basis) {}
