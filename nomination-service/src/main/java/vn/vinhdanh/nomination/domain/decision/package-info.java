/** The Chairman's decision: signed once, with the rewards frozen by the norms of its date. */
@NullMarked
package vn.vinhdanh.nomination.domain.decision;

import org.jspecify.annotations.NullMarked;
