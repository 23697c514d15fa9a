/** Tests of the running order. */
@NullMarked
package vn.vinhdanh.program.domain.stage;

import org.jspecify.annotations.NullMarked;
