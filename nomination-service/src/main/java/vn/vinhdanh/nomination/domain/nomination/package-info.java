/** The nomination, with one type per state, from the draft to the award. */
@NullMarked
package vn.vinhdanh.nomination.domain.nomination;

import org.jspecify.annotations.NullMarked;
