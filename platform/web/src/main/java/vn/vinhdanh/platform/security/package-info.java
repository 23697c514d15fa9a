/** Tokens: who the actor is, and who must show one. */
@NullMarked
package vn.vinhdanh.platform.security;

import org.jspecify.annotations.NullMarked;
