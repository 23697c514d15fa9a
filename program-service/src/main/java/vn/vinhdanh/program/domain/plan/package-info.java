/** The plan of a conference as the commune wrote it: what it holds, how it is checked whole, how two plans differ. */
@NullMarked
package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.NullMarked;
