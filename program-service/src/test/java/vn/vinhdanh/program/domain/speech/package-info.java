/** Tests of speeches. */
@NullMarked
package vn.vinhdanh.program.domain.speech;

import org.jspecify.annotations.NullMarked;
