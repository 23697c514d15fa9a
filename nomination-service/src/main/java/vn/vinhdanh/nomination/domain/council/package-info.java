/** The council session as a legal act: attendance, conflicts, quorum, a secret vote, one closing. */
@NullMarked
package vn.vinhdanh.nomination.domain.council;

import org.jspecify.annotations.NullMarked;
