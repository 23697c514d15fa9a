/** The final account (quyết toán) of a conference: what was estimated, spent, paid and left, by fund and line. */
@NullMarked
package vn.vinhdanh.budget.domain.finalaccount;

import org.jspecify.annotations.NullMarked;
