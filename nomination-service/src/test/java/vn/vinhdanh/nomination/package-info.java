/** The service as a whole: its house rules and its story on the real wires. */
@NullMarked
package vn.vinhdanh.nomination;

import org.jspecify.annotations.NullMarked;
