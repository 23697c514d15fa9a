/** The conference: its plan, date, agenda, tasks and running order. */
@NullMarked
package vn.vinhdanh.program;

import org.jspecify.annotations.NullMarked;
