/** Tests of the conference. */
@NullMarked
package vn.vinhdanh.program.domain.conference;

import org.jspecify.annotations.NullMarked;
