/** What is said of a conference: bulletins for the loudspeakers and news items, written, approved and published. */
@NullMarked
package vn.vinhdanh.program.domain.publicity;

import org.jspecify.annotations.NullMarked;
