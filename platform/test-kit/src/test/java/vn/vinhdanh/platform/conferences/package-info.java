/** Tests of the use of conferences. */
@NullMarked
package vn.vinhdanh.platform.conferences;

import org.jspecify.annotations.NullMarked;
