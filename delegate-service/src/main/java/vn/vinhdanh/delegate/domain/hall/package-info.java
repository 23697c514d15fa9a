/** The commune's halls: where seats and aisles are, older than a conference. */
@NullMarked
package vn.vinhdanh.delegate.domain.hall;

import org.jspecify.annotations.NullMarked;
