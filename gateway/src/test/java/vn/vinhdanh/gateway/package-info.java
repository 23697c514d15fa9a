/** The gateway on real wires: real HTTP services behind it, a real key set, signed tokens. */
@NullMarked
package vn.vinhdanh.gateway;

import org.jspecify.annotations.NullMarked;
