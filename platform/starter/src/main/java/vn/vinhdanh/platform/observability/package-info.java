/** Metrics for operators. */
@NullMarked
package vn.vinhdanh.platform.observability;

import org.jspecify.annotations.NullMarked;
