/** Limits for each request. */
@NullMarked
package vn.vinhdanh.platform.http;

import org.jspecify.annotations.NullMarked;
