/** Tests of the list of delegates to the higher congress. */
@NullMarked
package vn.vinhdanh.delegate.domain.congress;

import org.jspecify.annotations.NullMarked;
