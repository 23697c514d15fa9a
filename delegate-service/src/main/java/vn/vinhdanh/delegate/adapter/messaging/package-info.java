/** Maps the events of the roster and its delegates to their contracts. */
@NullMarked
package vn.vinhdanh.delegate.adapter.messaging;

import org.jspecify.annotations.NullMarked;
