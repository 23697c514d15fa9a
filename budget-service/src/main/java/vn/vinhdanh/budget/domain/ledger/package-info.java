/** The append-only book of a fund: lines that follow one another, balances that never go below zero, and how a line is claimed. */
@NullMarked
package vn.vinhdanh.budget.domain.ledger;

import org.jspecify.annotations.NullMarked;
