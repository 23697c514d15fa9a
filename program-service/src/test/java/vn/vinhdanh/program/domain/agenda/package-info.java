/** Tests of the agenda without I/O. */
@NullMarked
package vn.vinhdanh.program.domain.agenda;

import org.jspecify.annotations.NullMarked;
