/** Tests of the papers. */
@NullMarked
package vn.vinhdanh.program.adapter.paper;

import org.jspecify.annotations.NullMarked;
