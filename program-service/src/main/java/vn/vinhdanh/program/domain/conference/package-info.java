/** The conference: its plan and date, and what follows from them: agenda times, due dates of tasks, and warnings. */
@NullMarked
package vn.vinhdanh.program.domain.conference;

import org.jspecify.annotations.NullMarked;
