/** The papers that this service issues. */
@NullMarked
package vn.vinhdanh.program.adapter.paper;

import org.jspecify.annotations.NullMarked;
