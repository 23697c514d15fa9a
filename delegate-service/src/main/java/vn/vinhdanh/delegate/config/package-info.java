/** The only room that wires. */
@NullMarked
package vn.vinhdanh.delegate.config;

import org.jspecify.annotations.NullMarked;
