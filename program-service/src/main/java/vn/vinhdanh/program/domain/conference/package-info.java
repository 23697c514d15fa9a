/** The conference itself: its plan, its date, and what follows from both: times of the agenda, due days of tasks, warnings. */
@NullMarked
package vn.vinhdanh.program.domain.conference;

import org.jspecify.annotations.NullMarked;
