/** The estimate of what holding a conference costs: lines, norms of spending, versions, and who approved them. */
@NullMarked
package vn.vinhdanh.budget.domain.estimate;

import org.jspecify.annotations.NullMarked;
