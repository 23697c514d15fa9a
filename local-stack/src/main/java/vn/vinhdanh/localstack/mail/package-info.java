/** The page and the small API that read the mailbox. */
@NullMarked
package vn.vinhdanh.localstack.mail;

import org.jspecify.annotations.NullMarked;
