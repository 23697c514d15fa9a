/** The nomination: a type per state, from a draft of a unit to an award. */
@NullMarked
package vn.vinhdanh.nomination.domain.nomination;

import org.jspecify.annotations.NullMarked;
