/** What services and gateway expect of every request, whatever it is about. */
@NullMarked
package vn.vinhdanh.platform.http;

import org.jspecify.annotations.NullMarked;
