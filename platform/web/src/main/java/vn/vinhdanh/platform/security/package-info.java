/** The token check, and the actor of a token. */
@NullMarked
package vn.vinhdanh.platform.security;

import org.jspecify.annotations.NullMarked;
