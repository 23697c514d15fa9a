/** How the token check behaves while the provider is away. */
@NullMarked
package vn.vinhdanh.platform.security;

import org.jspecify.annotations.NullMarked;
