/** The nomination service: nominations, council sessions and the Chairman's decisions. */
@NullMarked
package vn.vinhdanh.nomination;

import org.jspecify.annotations.NullMarked;
