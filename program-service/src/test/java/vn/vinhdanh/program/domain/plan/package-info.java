/** Tests of reading and comparing plans. */
@NullMarked
package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.NullMarked;
