/** The stage: in which order the awards are handed out. Made from decisions, not from the plan. */
@NullMarked
package vn.vinhdanh.program.domain.stage;

import org.jspecify.annotations.NullMarked;
