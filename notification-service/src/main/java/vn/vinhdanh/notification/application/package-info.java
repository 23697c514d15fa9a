/** What can be done with messages, one class for each verb, and what the service needs from outside. */
@NullMarked
package vn.vinhdanh.notification.application;

import org.jspecify.annotations.NullMarked;
