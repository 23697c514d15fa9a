/** How often one client may send. */
@NullMarked
package vn.vinhdanh.gateway.limits;

import org.jspecify.annotations.NullMarked;
