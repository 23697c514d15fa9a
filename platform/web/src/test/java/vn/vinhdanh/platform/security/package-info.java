/** Tests of the token check. */
@NullMarked
package vn.vinhdanh.platform.security;

import org.jspecify.annotations.NullMarked;
