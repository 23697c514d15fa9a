/** All refusals have one form: RFC 9457 with a Vietnamese and an English sentence. */
@NullMarked
package vn.vinhdanh.platform.problem;

import org.jspecify.annotations.NullMarked;
