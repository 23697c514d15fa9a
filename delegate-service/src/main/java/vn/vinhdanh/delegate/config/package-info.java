/** Wires the service. */
@NullMarked
package vn.vinhdanh.delegate.config;

import org.jspecify.annotations.NullMarked;
