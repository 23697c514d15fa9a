/** The money of one nomination: what was told about it, what the ledger holds for it, and the movement that closes the gap. */
@NullMarked
package vn.vinhdanh.budget.domain.reward;

import org.jspecify.annotations.NullMarked;
