/** Which requests need a token, which headers a client cannot forge, and which headers tell the browser what to refuse. */
@NullMarked
package vn.vinhdanh.gateway.security;

import org.jspecify.annotations.NullMarked;
