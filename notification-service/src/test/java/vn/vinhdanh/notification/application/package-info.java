/** Stories of delivery, with a death at every step. */
@NullMarked
package vn.vinhdanh.notification.application;

import org.jspecify.annotations.NullMarked;
