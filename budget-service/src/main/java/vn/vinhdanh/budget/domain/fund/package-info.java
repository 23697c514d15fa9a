/** The two funds of a conference and the money that the accountant allocates to them. */
@NullMarked
package vn.vinhdanh.budget.domain.fund;

import org.jspecify.annotations.NullMarked;
