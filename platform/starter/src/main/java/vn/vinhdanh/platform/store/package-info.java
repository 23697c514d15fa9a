/** Aggregates as documents: state, version, events and audit entry in one atomic write. */
@NullMarked
package vn.vinhdanh.platform.store;

import org.jspecify.annotations.NullMarked;
