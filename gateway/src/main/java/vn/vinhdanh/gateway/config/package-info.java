/** What the operator may set. */
@NullMarked
package vn.vinhdanh.gateway.config;

import org.jspecify.annotations.NullMarked;
