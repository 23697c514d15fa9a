/** The workers that carry messages. */
@NullMarked
package vn.vinhdanh.notification.adapter.dispatch;

import org.jspecify.annotations.NullMarked;
