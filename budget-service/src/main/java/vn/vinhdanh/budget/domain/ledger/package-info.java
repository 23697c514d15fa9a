/** The append-only ledger of a fund: chained lines, balances that never go below zero, and claims on line numbers. */
@NullMarked
package vn.vinhdanh.budget.domain.ledger;

import org.jspecify.annotations.NullMarked;
