/** Handling of events of other services: dispatch, deferral, retries, dead letters. */
@NullMarked
package vn.vinhdanh.platform.messaging;

import org.jspecify.annotations.NullMarked;
