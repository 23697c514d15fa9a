/** The money of one nomination: its instructions, the amounts booked for it, and the posting that comes next. */
@NullMarked
package vn.vinhdanh.budget.domain.reward;

import org.jspecify.annotations.NullMarked;
