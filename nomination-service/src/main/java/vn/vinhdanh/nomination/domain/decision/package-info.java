/** The Chairman's decision. It is signed once; the norms of its date determine the rewards. */
@NullMarked
package vn.vinhdanh.nomination.domain.decision;

import org.jspecify.annotations.NullMarked;
