/** The council session: attendance, conflicts of interest, quorum, secret vote, closing. */
@NullMarked
package vn.vinhdanh.nomination.domain.council;

import org.jspecify.annotations.NullMarked;
