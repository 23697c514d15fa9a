/** The only room that wires. */
@NullMarked
package vn.vinhdanh.program.config;

import org.jspecify.annotations.NullMarked;
