/** Tests of the mailbox over HTTP. */
@NullMarked
package vn.vinhdanh.localstack.mail;

import org.jspecify.annotations.NullMarked;
