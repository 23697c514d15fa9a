@NullMarked
package vn.vinhdanh.delegate.domain.hall;

import org.jspecify.annotations.NullMarked;
