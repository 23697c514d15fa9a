@NullMarked
package vn.vinhdanh.delegate.domain.seating;

import org.jspecify.annotations.NullMarked;
