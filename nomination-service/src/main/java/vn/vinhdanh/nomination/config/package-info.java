/** The only room that wires. */
@NullMarked
package vn.vinhdanh.nomination.config;

import org.jspecify.annotations.NullMarked;
