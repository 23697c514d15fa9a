/** The use cases of messages, one class each, and the ports to mail, paper and dispatcher. */
@NullMarked
package vn.vinhdanh.notification.application;

import org.jspecify.annotations.NullMarked;
