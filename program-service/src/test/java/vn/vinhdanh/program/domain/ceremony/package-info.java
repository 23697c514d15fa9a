/** Tests of the hand-out without I/O. */
@NullMarked
package vn.vinhdanh.program.domain.ceremony;

import org.jspecify.annotations.NullMarked;
