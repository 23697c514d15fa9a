/** Tests of hints that need no running gateway. */
@NullMarked
package vn.vinhdanh.gateway.live;

import org.jspecify.annotations.NullMarked;
