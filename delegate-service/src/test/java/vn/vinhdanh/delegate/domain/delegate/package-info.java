/** Each state and each command of a delegate. */
@NullMarked
package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.NullMarked;
