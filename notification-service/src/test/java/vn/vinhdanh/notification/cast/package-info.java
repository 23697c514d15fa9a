/** Named delegates, and a store in memory. */
@NullMarked
package vn.vinhdanh.notification.cast;

import org.jspecify.annotations.NullMarked;
