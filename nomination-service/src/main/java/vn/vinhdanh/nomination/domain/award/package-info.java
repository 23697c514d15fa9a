/** Forms of award and the norms of the law that price them, as dated and cited data. */
@NullMarked
package vn.vinhdanh.nomination.domain.award;

import org.jspecify.annotations.NullMarked;
