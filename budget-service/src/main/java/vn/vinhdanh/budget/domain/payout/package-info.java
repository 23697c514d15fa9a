/** The sheets on which people sign for their rewards, and the batches in which those are paid. */
@NullMarked
package vn.vinhdanh.budget.domain.payout;

import org.jspecify.annotations.NullMarked;
