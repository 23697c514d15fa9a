/** The story as a test, with each service killed once, and checks of the whole repository. */
@NullMarked
package vn.vinhdanh.systemtests;

import org.jspecify.annotations.NullMarked;
