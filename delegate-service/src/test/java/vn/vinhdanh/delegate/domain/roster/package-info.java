/** Places of a roster. */
@NullMarked
package vn.vinhdanh.delegate.domain.roster;

import org.jspecify.annotations.NullMarked;
