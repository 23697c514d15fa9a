/** What lets a helper's phone check people in at one door: a pass without an account. */
@NullMarked
package vn.vinhdanh.delegate.domain.door;

import org.jspecify.annotations.NullMarked;
