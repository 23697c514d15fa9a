/** Who has sent a request, as the token names them: people are picked from these, and letters to them find their address. */
@NullMarked
package vn.vinhdanh.platform.accounts;

import org.jspecify.annotations.NullMarked;
