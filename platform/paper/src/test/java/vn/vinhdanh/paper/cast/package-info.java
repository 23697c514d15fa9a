/** Papers of Trùng Khánh commune that the tests set. */
@NullMarked
package vn.vinhdanh.paper.cast;

import org.jspecify.annotations.NullMarked;
