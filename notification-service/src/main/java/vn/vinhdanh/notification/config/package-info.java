/** The only room that wires. */
@NullMarked
package vn.vinhdanh.notification.config;

import org.jspecify.annotations.NullMarked;
