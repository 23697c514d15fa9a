/** Facts of other services: reading, too early, malformed, dead letters; own events on the wire. */
@NullMarked
package vn.vinhdanh.platform.messaging;

import org.jspecify.annotations.NullMarked;
