/** Tells open pages that something changed: hints as server-sent events, from the events of the services. */
@NullMarked
package vn.vinhdanh.gateway.live;

import org.jspecify.annotations.NullMarked;
