/** People log in here: OpenID Connect with a session in this process. No token reaches the browser. */
@NullMarked
package vn.vinhdanh.gateway.login;

import org.jspecify.annotations.NullMarked;
