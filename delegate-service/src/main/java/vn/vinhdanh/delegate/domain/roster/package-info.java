/** The roster of a conference: its groups, places and waiting lists, and the details that invitations contain. */
@NullMarked
package vn.vinhdanh.delegate.domain.roster;

import org.jspecify.annotations.NullMarked;
