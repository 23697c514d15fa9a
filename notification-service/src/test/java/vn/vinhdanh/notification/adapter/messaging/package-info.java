/** The contracts, kept on both sides. */
@NullMarked
package vn.vinhdanh.notification.adapter.messaging;

import org.jspecify.annotations.NullMarked;
