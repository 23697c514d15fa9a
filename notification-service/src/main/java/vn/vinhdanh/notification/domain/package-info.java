/** A message to one delegate, from queued to sent, failed or uncertain. Depends on the JDK and the kernel only. */
@NullMarked
package vn.vinhdanh.notification.domain;

import org.jspecify.annotations.NullMarked;
