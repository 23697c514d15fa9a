/** What the service tells others: domain events as they go over the wire. */
@NullMarked
package vn.vinhdanh.notification.adapter.messaging;

import org.jspecify.annotations.NullMarked;
