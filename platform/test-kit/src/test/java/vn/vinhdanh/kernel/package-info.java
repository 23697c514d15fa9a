/** How texts are compared. */
@NullMarked
package vn.vinhdanh.kernel;

import org.jspecify.annotations.NullMarked;
