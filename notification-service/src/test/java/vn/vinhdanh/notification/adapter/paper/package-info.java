/** The giấy mời, read back. */
@NullMarked
package vn.vinhdanh.notification.adapter.paper;

import org.jspecify.annotations.NullMarked;
