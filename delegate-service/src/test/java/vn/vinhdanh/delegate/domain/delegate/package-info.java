/** Tests of a delegate in each state. */
@NullMarked
package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.NullMarked;
