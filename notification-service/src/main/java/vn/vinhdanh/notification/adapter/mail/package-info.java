/** The invitation as an e-mail with a calendar file, and the SMTP transport that never sends it twice. */
@NullMarked
package vn.vinhdanh.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
