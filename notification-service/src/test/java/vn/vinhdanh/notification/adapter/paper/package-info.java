/** Reads the rendered invitation back. */
@NullMarked
package vn.vinhdanh.notification.adapter.paper;

import org.jspecify.annotations.NullMarked;
