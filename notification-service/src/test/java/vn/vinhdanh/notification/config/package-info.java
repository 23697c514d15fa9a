/** How the mail server is set up. */
@NullMarked
package vn.vinhdanh.notification.config;

import org.jspecify.annotations.NullMarked;
