/** Deliveries, with a process that dies at every step. */
@NullMarked
package vn.vinhdanh.notification.application;

import org.jspecify.annotations.NullMarked;
