/** The papers that this service issues. */
@NullMarked
package vn.vinhdanh.delegate.adapter.paper;

import org.jspecify.annotations.NullMarked;
