/** Tests of the gateway over HTTP: real HTTP services behind it, a real key set, signed tokens. */
@NullMarked
package vn.vinhdanh.gateway;

import org.jspecify.annotations.NullMarked;
