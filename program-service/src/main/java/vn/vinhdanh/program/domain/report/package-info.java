/** The summary report: the parts of its outline, written by units, accepted by the secretariat. */
@NullMarked
package vn.vinhdanh.program.domain.report;

import org.jspecify.annotations.NullMarked;
