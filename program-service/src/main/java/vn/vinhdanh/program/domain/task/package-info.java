/** The tasks of units: ordered by the plan, done by the unit, confirmed by the secretariat. */
@NullMarked
package vn.vinhdanh.program.domain.task;

import org.jspecify.annotations.NullMarked;
