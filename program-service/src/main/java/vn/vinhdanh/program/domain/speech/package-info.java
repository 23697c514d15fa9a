/** Who speaks at a conference, what, how long, and in which order. */
@NullMarked
package vn.vinhdanh.program.domain.speech;

import org.jspecify.annotations.NullMarked;
