/** Tests of the report without I/O. */
@NullMarked
package vn.vinhdanh.program.domain.report;

import org.jspecify.annotations.NullMarked;
