/** Forms of award, and the dated and cited norms of the law that determine their rewards. */
@NullMarked
package vn.vinhdanh.nomination.domain.award;

import org.jspecify.annotations.NullMarked;
