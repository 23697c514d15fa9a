/** Use cases that keep and list the accounts of those who have logged in. */
@NullMarked
package vn.vinhdanh.nomination.application.account;

import org.jspecify.annotations.NullMarked;
