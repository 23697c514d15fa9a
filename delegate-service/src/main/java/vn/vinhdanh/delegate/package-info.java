/** The delegates of a conference: their registration within the places, invitations, answers and check-in. */
@NullMarked
package vn.vinhdanh.delegate;

import org.jspecify.annotations.NullMarked;
