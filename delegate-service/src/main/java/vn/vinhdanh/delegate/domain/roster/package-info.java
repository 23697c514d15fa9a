/** The list of a conference: its groups, the places that exist, who waits for one, and what an invitation says. */
@NullMarked
package vn.vinhdanh.delegate.domain.roster;

import org.jspecify.annotations.NullMarked;
