/** program-service as a whole, tried. */
@NullMarked
package vn.vinhdanh.program;

import org.jspecify.annotations.NullMarked;
