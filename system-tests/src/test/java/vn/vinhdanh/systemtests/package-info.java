/** The story as a test, with every service killed once; and what must be true of the repository as a whole. */
@NullMarked
package vn.vinhdanh.systemtests;

import org.jspecify.annotations.NullMarked;
