/** Which path belongs to which service, and what happens when that service is slow, away or restarting. */
@NullMarked
package vn.vinhdanh.gateway.routes;

import org.jspecify.annotations.NullMarked;
