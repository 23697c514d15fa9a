/** The plan of a conference as the commune wrote it: its data, its validation, and the comparison of two plans. */
@NullMarked
package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.NullMarked;
