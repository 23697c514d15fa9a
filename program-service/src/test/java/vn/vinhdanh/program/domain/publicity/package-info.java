/** Tests of what is said of a conference. */
@NullMarked
package vn.vinhdanh.program.domain.publicity;

import org.jspecify.annotations.NullMarked;
