/** Tests of the contracts of published and consumed events. */
@NullMarked
package vn.vinhdanh.delegate.adapter.messaging;

import org.jspecify.annotations.NullMarked;
