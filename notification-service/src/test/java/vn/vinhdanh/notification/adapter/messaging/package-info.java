/** The contracts of published and consumed events. */
@NullMarked
package vn.vinhdanh.notification.adapter.messaging;

import org.jspecify.annotations.NullMarked;
