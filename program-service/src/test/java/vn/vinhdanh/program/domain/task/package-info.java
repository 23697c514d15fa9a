/** Tests of the task without I/O. */
@NullMarked
package vn.vinhdanh.program.domain.task;

import org.jspecify.annotations.NullMarked;
