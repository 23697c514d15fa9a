/** Tests of the roster and its pools. */
@NullMarked
package vn.vinhdanh.delegate.domain.roster;

import org.jspecify.annotations.NullMarked;
