/** The trace of a request across all services. */
@NullMarked
package vn.vinhdanh.gateway.tracing;

import org.jspecify.annotations.NullMarked;
