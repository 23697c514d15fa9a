/** The decisions of a message. */
@NullMarked
package vn.vinhdanh.notification.domain;

import org.jspecify.annotations.NullMarked;
