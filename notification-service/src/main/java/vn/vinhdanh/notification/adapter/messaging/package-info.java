/** Maps domain events to the events that other services read. */
@NullMarked
package vn.vinhdanh.notification.adapter.messaging;

import org.jspecify.annotations.NullMarked;
