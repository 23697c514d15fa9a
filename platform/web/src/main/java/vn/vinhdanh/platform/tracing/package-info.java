/** Traces across services, switched off until an endpoint for them is set. */
@NullMarked
package vn.vinhdanh.platform.tracing;

import org.jspecify.annotations.NullMarked;
