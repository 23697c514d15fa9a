/** How the web server behaves: which bodies it takes, and how it knows the client behind a reverse proxy. */
@NullMarked
package vn.vinhdanh.gateway.server;

import org.jspecify.annotations.NullMarked;
