/** Who sits where at a conference: the plan, the function that says what a plan costs, and the search for a cheap one. */
@NullMarked
package vn.vinhdanh.delegate.domain.seating;

import org.jspecify.annotations.NullMarked;
