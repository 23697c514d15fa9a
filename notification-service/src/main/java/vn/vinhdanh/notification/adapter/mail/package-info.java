/** The invitation as an e-mail with calendar file, and the way to the mail server that never sends it twice. */
@NullMarked
package vn.vinhdanh.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
