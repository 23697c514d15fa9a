/** The workers that carry messages to the mail server, woken by facts and by a sweep. */
@NullMarked
package vn.vinhdanh.notification.adapter.dispatch;

import org.jspecify.annotations.NullMarked;
