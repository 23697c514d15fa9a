/** The people, money and papers that the tests tell of. */
@NullMarked
package vn.vinhdanh.budget.cast;

import org.jspecify.annotations.NullMarked;
