/** Tests of how events are consumed. */
@NullMarked
package vn.vinhdanh.platform.messaging;

import org.jspecify.annotations.NullMarked;
