/** Stories of messages. */
@NullMarked
package vn.vinhdanh.notification.domain;

import org.jspecify.annotations.NullMarked;
