/** Invitations by e-mail and on paper, at most once per revision. */
@NullMarked
package vn.vinhdanh.notification;

import org.jspecify.annotations.NullMarked;
