/** What the mail looks like, and what is known after each kind of break. */
@NullMarked
package vn.vinhdanh.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
