/** What hangs in and before the hall: the backdrop of the stage, and the slogans. */
@NullMarked
package vn.vinhdanh.program.domain.banner;

import org.jspecify.annotations.NullMarked;
