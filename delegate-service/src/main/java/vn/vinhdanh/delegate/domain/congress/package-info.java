/** The list of delegates to the congress of the next higher level, which the hall adopts. */
@NullMarked
package vn.vinhdanh.delegate.domain.congress;

import org.jspecify.annotations.NullMarked;
