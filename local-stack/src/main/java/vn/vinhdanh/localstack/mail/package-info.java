/** The pages and the API of the mailbox. */
@NullMarked
package vn.vinhdanh.localstack.mail;

import org.jspecify.annotations.NullMarked;
