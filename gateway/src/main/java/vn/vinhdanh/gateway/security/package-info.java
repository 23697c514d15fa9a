/** Who may pass, what a client may not forge, and what the browser is told to refuse. */
@NullMarked
package vn.vinhdanh.gateway.security;

import org.jspecify.annotations.NullMarked;
