/** The only public address: routes, token check, limits, circuit breakers and pages in front of the services. No domain. */
@NullMarked
package vn.vinhdanh.gateway;

import org.jspecify.annotations.NullMarked;
