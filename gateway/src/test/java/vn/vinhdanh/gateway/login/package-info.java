/** Parts of the login without a server. */
@NullMarked
package vn.vinhdanh.gateway.login;

import org.jspecify.annotations.NullMarked;
