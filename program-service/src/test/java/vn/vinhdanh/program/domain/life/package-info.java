/** Tests of the lives of awards without I/O. */
@NullMarked
package vn.vinhdanh.program.domain.life;

import org.jspecify.annotations.NullMarked;
