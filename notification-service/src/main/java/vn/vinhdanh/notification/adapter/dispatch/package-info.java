/** The threads that deliver messages when they are due. */
@NullMarked
package vn.vinhdanh.notification.adapter.dispatch;

import org.jspecify.annotations.NullMarked;
