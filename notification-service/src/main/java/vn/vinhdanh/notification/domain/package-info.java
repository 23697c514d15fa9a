/** A message to one delegate, from queued to sent, failed or uncertain; the JDK and the kernel alone. */
@NullMarked
package vn.vinhdanh.notification.domain;

import org.jspecify.annotations.NullMarked;
