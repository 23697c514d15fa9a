/** Tests of norms and rewards. */
@NullMarked
package vn.vinhdanh.nomination.domain.award;

import org.jspecify.annotations.NullMarked;
