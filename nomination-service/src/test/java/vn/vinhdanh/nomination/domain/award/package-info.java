/** What the norms come to. */
@NullMarked
package vn.vinhdanh.nomination.domain.award;

import org.jspecify.annotations.NullMarked;
