/** The parties that the gateway stands between. */
@NullMarked
package vn.vinhdanh.gateway.cast;

import org.jspecify.annotations.NullMarked;
