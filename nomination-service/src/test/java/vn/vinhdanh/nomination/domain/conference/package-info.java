/** What a plan means here. */
@NullMarked
package vn.vinhdanh.nomination.domain.conference;

import org.jspecify.annotations.NullMarked;
