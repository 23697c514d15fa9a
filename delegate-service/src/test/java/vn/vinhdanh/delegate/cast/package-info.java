/** Who appears in the stories. */
@NullMarked
package vn.vinhdanh.delegate.cast;

import org.jspecify.annotations.NullMarked;
