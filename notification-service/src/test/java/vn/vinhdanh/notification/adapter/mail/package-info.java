/** The content of a mail, and the result of each way in which an SMTP conversation ends. */
@NullMarked
package vn.vinhdanh.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
