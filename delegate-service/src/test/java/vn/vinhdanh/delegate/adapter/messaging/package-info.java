/** The contracts, kept and read. */
@NullMarked
package vn.vinhdanh.delegate.adapter.messaging;

import org.jspecify.annotations.NullMarked;
