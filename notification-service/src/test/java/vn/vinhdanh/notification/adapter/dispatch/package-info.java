/** The threads that deliver messages. */
@NullMarked
package vn.vinhdanh.notification.adapter.dispatch;

import org.jspecify.annotations.NullMarked;
