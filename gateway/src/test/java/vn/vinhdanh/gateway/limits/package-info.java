/** Tests of the limits that need no running gateway. */
@NullMarked
package vn.vinhdanh.gateway.limits;

import org.jspecify.annotations.NullMarked;
