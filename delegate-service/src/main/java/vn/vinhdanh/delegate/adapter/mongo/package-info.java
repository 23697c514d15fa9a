/** Rosters, delegates, places, waiting lists and reservations of persons as documents. */
@NullMarked
package vn.vinhdanh.delegate.adapter.mongo;

import org.jspecify.annotations.NullMarked;
