/** Tests of program-service as a whole. */
@NullMarked
package vn.vinhdanh.program;

import org.jspecify.annotations.NullMarked;
