/** What was spent of each approved line of an estimate: expenses, advances, vouchers, and who assented. */
@NullMarked
package vn.vinhdanh.budget.domain.spending;

import org.jspecify.annotations.NullMarked;
