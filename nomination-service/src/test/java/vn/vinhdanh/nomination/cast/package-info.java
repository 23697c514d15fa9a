/** The people and things of the tests, of Trùng Khánh commune. */
@NullMarked
package vn.vinhdanh.nomination.cast;

import org.jspecify.annotations.NullMarked;
