/** Tests of the starter as a whole. */
@NullMarked
package vn.vinhdanh.platform;

import org.jspecify.annotations.NullMarked;
