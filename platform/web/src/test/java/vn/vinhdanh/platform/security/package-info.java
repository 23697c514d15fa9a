/** What a service remembers of tokens. */
@NullMarked
package vn.vinhdanh.platform.security;

import org.jspecify.annotations.NullMarked;
