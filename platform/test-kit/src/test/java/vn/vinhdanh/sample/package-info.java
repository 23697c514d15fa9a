/** The smallest service that uses all of the starter, for the tests of the starter. */
@NullMarked
package vn.vinhdanh.sample;

import org.jspecify.annotations.NullMarked;
