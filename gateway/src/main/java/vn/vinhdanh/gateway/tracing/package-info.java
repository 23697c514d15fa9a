/** One identity for a request across all services, and one log line that never holds its path. */
@NullMarked
package vn.vinhdanh.gateway.tracing;

import org.jspecify.annotations.NullMarked;
