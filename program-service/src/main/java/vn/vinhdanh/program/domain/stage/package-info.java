/** The order in which awards are handed out on stage. It follows from decisions, not from the plan. */
@NullMarked
package vn.vinhdanh.program.domain.stage;

import org.jspecify.annotations.NullMarked;
