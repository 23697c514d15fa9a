/** How the awards are handed out on stage: in batches, by whom, what, and what happens with who is absent. */
@NullMarked
package vn.vinhdanh.program.domain.ceremony;

import org.jspecify.annotations.NullMarked;
